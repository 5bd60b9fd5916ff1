import { expect, it } from 'vitest';
import { msAt, placeOf } from '../../../../src/lib/simulation/traffic/latency-buckets.ts';
import { latencyLaw, partsOf } from '../../../../src/lib/simulation/traffic/latency-law.ts';
import { logNormal } from '../../../../src/lib/stats/index.ts';
import { model } from './worlds.ts';

const body = { ...model.latency, tailShare: 0 };

/** Milliseconds that a share p does not exceed, by bisection. */
function quantile(law: ReturnType<typeof latencyLaw>, p: number, parts = 0): number {
	let [low, high] = [0, 600];
	for (let i = 0; i < 60; i++) {
		const middle = (low + high) / 2;
		if (law.below(middle, parts) < p) low = middle;
		else high = middle;
	}
	return msAt(high);
}

it('is the log-normal of the core without a tail', () => {
	const { cdf } = logNormal(Math.log(body.medianMs), body.sigma);
	const law = latencyLaw(body);
	for (const ms of [10, 40, 90, 200]) {
		expect(law.below(placeOf(Math.log(ms)), 0)).toBeCloseTo(cdf(ms), 10);
	}
});

it('ends in a Pareto tail: ten times as slow is ten to the exponent as rare', () => {
	const law = latencyLaw({ ...body, tailShare: 0.1, tailShape: 1.5 });
	const above = (ms: number) => 1 - law.below(placeOf(Math.log(ms)), 0);
	expect(above(1000) / above(10_000)).toBeCloseTo(10 ** 1.5, 3);
});

it('moves by a factor, to one part in eight of a bucket', () => {
	const law = latencyLaw(model.latency);
	for (const p of [0.1, 0.5, 0.99]) {
		expect(quantile(law, p, partsOf(2)) / quantile(law, p)).toBeCloseTo(2, 2);
	}
});

it('slows the slowest fiftieth alone', () => {
	const [plain, slowed] = [latencyLaw(model.latency), latencyLaw(model.latency, 2)];
	for (const p of [0.1, 0.5, 0.95]) expect(quantile(slowed, p)).toBeCloseTo(quantile(plain, p), 6);
	for (const p of [0.985, 0.99, 0.999]) {
		expect(quantile(slowed, p) / quantile(plain, p)).toBeCloseTo(2, 6);
	}
});

it('gives shares by bucket that add up and agree with the law', () => {
	const law = latencyLaw(model.latency, 3);
	for (const parts of [0, 3, 17, 500, 40_000]) {
		const { first, cumulative } = law.shares(parts);
		expect(first).toBeGreaterThanOrEqual(0);
		expect(first + cumulative.length - 1).toBeLessThanOrEqual(512);
		expect([cumulative[0], cumulative.at(-1)]).toEqual([0, 1]);
		for (let i = 1; i < cumulative.length - 1; i++) {
			expect(cumulative[i]).toBeGreaterThanOrEqual(cumulative[i - 1] ?? 1);
			expect(cumulative[i]).toBe(law.below(first + i, parts));
		}
	}
	expect(law.shares(3)).toBe(law.shares(3));
});
