import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/maturity.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('days-by-hand: 20 hours each, four a month of seven, take 20 / 3 days', () => {
	const seeds = Array.from({ length: 400 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find(
		(task) => task?.question.includes(', 20 hours') && task.question.includes('random, 4 a month')
	);
	expect(known?.answer).toBeCloseTo(20 / 3, 9);
});
