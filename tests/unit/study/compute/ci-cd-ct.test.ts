import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/ci-cd-ct.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('gate-refusal: 500 rows at 90 % and one point refuse 28 nights in 100', () => {
	const seeds = Array.from({ length: 600 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find(
		(task) =>
			task?.question.includes('90 % right') &&
			task.question.includes('on 500 rows') &&
			task.question.includes('more than 1 point')
	);
	expect(known?.answer).toBeGreaterThan(27.5);
	expect(known?.answer).toBeLessThan(28.5);
});
