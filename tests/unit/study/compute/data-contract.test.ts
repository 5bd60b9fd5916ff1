import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { tasks } from '../../../../src/lib/study/compute/data-contract.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('null-floor: lies about three standard deviations below what is expected', () => {
	for (let seed = 0; seed < 60; seed++) {
		const task = tasks[0]?.ask(createRng(seed));
		const [percent = 0, rows = 1] = (task?.question.replaceAll(',', '').match(/\d+/g) ?? []).map(
			Number
		);
		const sd = 100 * Math.sqrt(((percent / 100) * (1 - percent / 100)) / rows);
		const away = (percent - (task?.answer ?? 0)) / sd;
		expect(away).toBeGreaterThan(2.4);
		expect(away).toBeLessThan(3.4);
	}
});

it('blocked-nights: a night passes if every clause stays quiet', () => {
	for (let seed = 0; seed < 100; seed++) {
		const asked = tasks.find(({ id }) => id === 'blocked-nights')?.ask(createRng(seed));
		const [, clauses = 0, percent = 0] = (
			/of (\d+) independent.*wrong on ([\d.]+) %/.exec(asked?.question ?? '') ?? []
		).map(Number);
		expect(asked?.answer).toBeCloseTo(365 * (1 - (1 - percent / 100) ** clauses), 8);
	}
});
