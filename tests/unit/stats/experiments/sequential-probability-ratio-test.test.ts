import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { sequentialProbabilityRatioTest } from '../../../../src/lib/stats/experiments/sequential-probability-ratio-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

const canary = { p0: 0.1, p1: 0.2, alpha: 0.05, beta: 0.1 };

describe('sequentialProbabilityRatioTest({ p0, p1, alpha, beta })', () => {
	it("stops at Wald's bounds and stands by its verdict until it is reset", () => {
		const test = sequentialProbabilityRatioTest(canary);
		const verdicts = Array.from({ length: 6 }, () => test.update(1));
		expect(verdicts.slice(0, 5)).toEqual([
			'continue',
			'continue',
			'continue',
			'continue',
			'reject'
		]);
		expect(test.update(0)).toBe('reject');
		expect(test.state).toMatchObject({ n: 5, verdict: 'reject', upper: Math.log(18) });
		test.reset();
		expect(test.state).toMatchObject({ n: 0, verdict: 'continue' });
		expect(test.update(false)).toBe('continue');
	});

	it.each([
		[0.1, 'reject', 0.05],
		[0.2, 'accept', 0.1]
	] as const)('errs at a rate of %d no more often than it may', (rate, wrong, level) => {
		const rng = createRng(`sprt ${rate}`);
		const runs = 2000;
		let errors = 0;
		for (let run = 0; run < runs; run++) {
			const test = sequentialProbabilityRatioTest(canary);
			let verdict = test.update(rng.uniform() < rate);
			while (verdict === 'continue') verdict = test.update(rng.uniform() < rate);
			if (verdict === wrong) errors++;
		}
		expect(errors / runs).toBeLessThanOrEqual(level);
	});

	it('refuses rates, errors and outcomes that are none', () => {
		const make = (change: object) => sequentialProbabilityRatioTest({ ...canary, ...change });
		for (const change of [{ p0: 0 }, { p1: 1 }, { p1: 0.1 }, { alpha: 0.9 }, { beta: NaN }]) {
			expect(() => make(change)).toThrow(StatsError);
		}
		expect(() => make({}).update(0.5)).toThrow(StatsError);
		expect(() => make({}).update(null as unknown as number)).toThrow(StatsError);
	});
});
