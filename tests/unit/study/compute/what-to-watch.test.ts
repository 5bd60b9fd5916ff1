import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/what-to-watch.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('budget-spent: one hour at 1 % under 99.9 % takes 1.4 % of the month', () => {
	const seeds = Array.from({ length: 600 }, (_, seed) => seed);
	const asked = seeds.map((seed) => tasks[0]?.ask(createRng(seed)));
	const known = asked.find((task) =>
		task?.question.includes('99.9 % over 30 days. For one hour, 1 % of')
	);
	expect(known?.answer).toBeCloseTo(100 / 72, 6);
});

it('tail-of-a-page: a hundred calls meet a P99 on 63.4 % of loads', () => {
	const task = tasks.find(({ id }) => id === 'tail-of-a-page');
	const asked = Array.from({ length: 300 }, (_, seed) => task?.ask(createRng(seed)));
	const known = asked.find((one) => /makes 100 .*its P99\?/.test(one?.question ?? ''));
	expect(known?.answer).toBeCloseTo(63.397, 3);
});
