import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/bandits.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('price-of-exploring: epsilon times users times the share of worse arms times the gap', () => {
	const pattern =
		/ε = ([\d.]+) deals ([\d,]+) users among (\d) arms.*sells to (\d+) %, every other arm to (\d+) %/;
	for (let seed = 0; seed < 100; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const [, ...found] = pattern.exec(asked?.question ?? '') ?? [];
		const [epsilon = 0, users = 0, arms = 1, best = 0, other = 0] = found.map((text) =>
			Number(text.replaceAll(',', ''))
		);
		const expected = epsilon * users * (1 - 1 / arms) * ((best - other) / 100);
		expect(asked?.answer).toBeCloseTo(expected, 6);
	}
});
