import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { zeroErrorsUpperBound } from '../../../../src/lib/simulation/rollout/index.ts';
import { tasks } from '../../../../src/lib/study/compute/releasing-on-friday.ts';
import { tasksHold } from './tasks-hold.ts';

tasksHold(tasks);

it('clean-canary is the upper bound of no errors, close to three in n', () => {
	for (let seed = 0; seed < 40; seed++) {
		const asked = tasks[0]?.ask(createRng(seed));
		const n = Number(/is ([\d,]+) requests/.exec(asked?.why ?? '')?.[1]?.replace(',', ''));
		expect(asked?.answer).toBeCloseTo(100 * zeroErrorsUpperBound(n, 0.95), 8);
		expect(Math.abs((asked?.answer ?? 0) - 300 / n)).toBeLessThan(asked?.tolerance ?? 0);
	}
});

it('passed-by-luck: adds up the binomial of its question', () => {
	for (let seed = 0; seed < 40; seed++) {
		const { question = '', answer } = tasks[1]?.ask(createRng(seed)) ?? {};
		const [line = 0, rows = 0, truth = 0] = (question.replace(',', '').match(/\d+/g) ?? []).map(
			Number
		);
		const p = truth / 100;
		let pmf = (1 - p) ** rows;
		let below = 0;
		for (let right = 0; right < (line * rows) / 100; right++) {
			below += pmf;
			pmf *= ((rows - right) / (right + 1)) * (p / (1 - p));
		}
		if (below > 0) expect(answer).toBeCloseTo(100 * (1 - below), 6);
	}
});
