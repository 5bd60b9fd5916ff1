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

it('quiet-psi: ten bins and 100 rows a side read 0.18 by the formula', () => {
	const asked = Array.from({ length: 400 }, (_, seed) => tasks[1]?.ask(createRng(seed)));
	const known = asked.find((task) => /of 100 rows, 10 bins/.test(task?.question ?? ''));
	expect(known?.answer).toBeCloseTo(0.18, 12);
});
