import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/github-actions.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('waiting-bill: 20 runs of 4 hours cost 16.80 dollars', () => {
	const asked = Array.from({ length: 2000 }, (_, seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find((task) => /starts 20 .* waits 4 hours/.test(task?.question ?? ''));
	expect(known?.answer).toBeCloseTo(16.8, 10);
});
