import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { firstRun, windowFires } from '../../../../src/lib/simulation/rollout/index.ts';
import { tasks } from '../../../../src/lib/study/compute/canary.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('healthy-rolled-back agrees with the windows of the simulation', () => {
	for (let seed = 0; seed < 60; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const found = /^(\d+) requests.*?(\d+) % to.*every (\d+) minutes/.exec(asked?.question ?? '');
		const [qps = 0, share = 0, minutes = 1] = (found ?? []).slice(1).map(Number);
		const rule = { qps, share: share / 100, windowSeconds: 60 * minutes, threshold: 0.001 };
		const { probability } = windowFires({ ...rule, errorRate: 0.0005 });
		const within = firstRun(probability, 1, 60 / minutes).at(-1) ?? NaN;
		expect(asked?.answer).toBeCloseTo(100 * within, 8);
	}
});

it('errors-that-fire: 10 % of 100 requests a second for five minutes fire at four errors', () => {
	const task = tasks.find(({ id }) => id === 'errors-that-fire');
	const asked = Array.from({ length: 2000 }, (_, seed) => task?.ask(createRng(seed)));
	const answerOf = (start: string, line: string) =>
		asked.find((one) => one?.question.startsWith(start) && one.question.includes(line))?.answer;
	const line = 'more than 0.1 %';
	expect(
		answerOf('100 requests a second, 10 % to the canary, a window every 5 minutes', line)
	).toBe(4);
	expect(answerOf('2 requests a second, 10 % to the canary, a window every 5 minutes', line)).toBe(
		1
	);
	expect(answerOf('1 request a second, 10 % to the canary, a window every minute', line)).toBe(1);
});
