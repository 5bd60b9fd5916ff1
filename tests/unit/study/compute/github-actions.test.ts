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

it('minutes-rounded-up: at least the time worked, at most a minute more a job', () => {
	for (let seed = 0; seed < 60; seed++) {
		const { question = '', answer = 0 } = tasks[1]?.ask(createRng(seed)) ?? {};
		const [jobs = 0, seconds = 0, runs = 0] = (question.match(/\d+/g) ?? []).map(Number);
		expect(answer).toBeGreaterThanOrEqual((jobs * runs * seconds) / 60);
		expect(answer).toBeLessThan(jobs * runs * (seconds / 60 + 1));
	}
});
