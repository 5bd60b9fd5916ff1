import { expect, it } from 'vitest';
import { compareJudges } from '../../../../../src/lib/simulation/rollout/kayenta/compare-judges.ts';
import { kayentaMetric } from '../../../../../src/lib/simulation/rollout/kayenta/kayenta-metric.ts';
import { twoProportionTest } from '../../../../../src/lib/stats/index.ts';

const control = Float64Array.of(18, 25, 20, 22, 17, 19, 24, 21, 16, 23);
const judging = { direction: 'increase', allowedIncrease: 1.25 } as const;
const errors = { metric: 'errors', requests: 20_000 } as const;

it('eight of ten a hundredfold: Kayenta passes, the pooled errors ring', () => {
	const canary = control.map((value, i) => (i < 8 ? 100 * value : value));
	const { rings, pooled, meanRatio } = compareJudges({ control, canary }, errors, judging);
	expect(rings).toEqual({
		kayenta: false,
		'kayenta-effect': false,
		pooled: true,
		'pooled-effect': true
	});
	const sum = canary.reduce((a, b) => a + b);
	expect(pooled.pValue).toBe(twoProportionTest(205, 200_000, sum, 200_000).pValue);
	expect(meanRatio).toBeCloseTo(sum / 205, 12);
});

it('a steady tenth more rings without an effect size, and not with one', () => {
	const old = control.map((value) => 1000 + value);
	const canary = old.map((value) => Math.round(1.1 * value));
	const many = { metric: 'errors', requests: 1_000_000 } as const;
	expect(compareJudges({ control: old, canary }, many, judging).rings).toEqual({
		kayenta: true,
		'kayenta-effect': false,
		pooled: true,
		'pooled-effect': false
	});
});

it('better is Low in either direction, and never rings when pooled', () => {
	const canary = control.map((value) => Math.floor(value / 4));
	const either = { ...judging, direction: 'either' } as const;
	const { kayenta, rings } = compareJudges({ control, canary }, errors, either);
	expect(kayenta.classification).toBe('Low');
	expect(rings.pooled).toBe(false);
	expect(compareJudges({ control, canary }, errors, judging).rings.kayenta).toBe(false);
});

it('latency is compared by its means, also where nothing varies', () => {
	const latency = { metric: 'latency', requests: 1 } as const;
	const flat = control.map(() => 120);
	const read = (canary: Float64Array) =>
		compareJudges({ control: flat, canary }, latency, judging).rings.pooled;
	expect([read(flat), read(flat.map(() => 130))]).toEqual([false, true]);
	expect(read(flat.map((ms, i) => ms + 10 + (i % 2)))).toBe(true);
});

it('an effect size decides as Kayenta’s own does', () => {
	for (const by of [0.2, 1, 1.1, 1.24, 1.26, 3]) {
		const canary = control.map((value) => Math.round(by * (value + 0.3)));
		const { kayenta, rings } = compareJudges({ control, canary }, errors, judging);
		const own = kayentaMetric({ control, experiment: canary, ...judging });
		expect(rings['kayenta-effect']).toBe(own.classification !== 'Pass');
		expect(rings.kayenta).toBe(kayenta.classification !== 'Pass');
	}
});
