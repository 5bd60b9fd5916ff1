import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/drift-detection.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('days-with-alarm: 50 features at 0.05 ring on 92.3 days in 100', () => {
	const seeds = Array.from({ length: 400 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const fifty = asked.find((task) =>
		task?.question.includes('50 independent features every day at 0.05')
	);
	expect(fifty?.answer).toBeCloseTo(92.3055, 4);
});
