import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/loop.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('rows-between: at 0.02 a day, 7 + 3 days leave 7.9 % of rows on the wrong side', () => {
	const seeds = Array.from({ length: 600 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find(
		(task) =>
			task?.question.includes('by 0.02 a day') &&
			task.question.includes('every 7 days') &&
			task.question.includes('that are 3 days old')
	);
	expect(known?.answer).toBeCloseTo(7.926, 3);
});
