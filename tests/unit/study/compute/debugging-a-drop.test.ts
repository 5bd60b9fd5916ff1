import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/debugging-a-drop.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('lost-in-serving: the difference of the last two numbers that it prints', () => {
	for (let seed = 1; seed <= 50; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const printed = [...(asked?.question ?? '').matchAll(/0\.\d{3}/g)].map(Number);
		expect(printed).toHaveLength(4);
		expect(100 * ((printed[2] ?? 0) - (printed[3] ?? 0))).toBeCloseTo(asked?.answer ?? NaN, 6);
	}
});
