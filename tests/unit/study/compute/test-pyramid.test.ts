import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/test-pyramid.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('fall-through: of 100 faults, 60 % and 50 % leave 20', () => {
	const seeds = Array.from({ length: 2000 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find(
		(task) =>
			task?.question.startsWith('100 faults') &&
			task.question.includes('catches 60 %') &&
			task.question.includes('the second 50 %')
	);
	expect(known?.answer).toBeCloseTo(20, 12);
});
