import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/the-interview.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('budget-spent: failed minutes over the minutes that may fail', () => {
	const pattern =
		/objective is ([\d.]+) %.* at (\d+) % of traffic fails (\d+) % of its requests for (\d+) minutes/;
	for (let seed = 0; seed < 100; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const [, ...found] = pattern.exec(asked?.question ?? '') ?? [];
		const [objective = 0, traffic = 0, failing = 0, minutes = 0] = found.map(Number);
		const spent = (traffic * failing * minutes) / 10_000;
		const budget = ((100 - objective) / 100) * 43_200;
		expect(asked?.answer).toBeCloseTo((100 * spent) / budget, 6);
	}
});
