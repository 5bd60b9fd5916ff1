import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/tools.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('leak-in-points: the first number that it prints less the third', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const printed = [...(asked?.question ?? '').matchAll(/0\.\d{2}/g)].map(Number);
		expect(printed).toHaveLength(3);
		expect(100 * ((printed[0] ?? 0) - (printed[2] ?? 0))).toBeCloseTo(asked?.answer ?? NaN, 6);
		expect(printed[0]).toBeLessThan(1);
	}
});
