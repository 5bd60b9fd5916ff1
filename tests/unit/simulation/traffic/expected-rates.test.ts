import { expect, it } from 'vitest';
import {
	createExpectedRates,
	expectedErrorRate
} from '../../../../src/lib/simulation/traffic/expected-rates.ts';
import { model, planting, splitWith, worldWith } from './worlds.ts';

const crash = planting({ kind: 'segment-crash', segment: 1, errorRate: 0.3 });

it('says what a defect adds and what would have been', () => {
	const { errorRate, soundErrorRate, conversion, soundConversion, requests } = createExpectedRates(
		crash
	)(0, splitWith(0.5));
	expect([...errorRate].map((x, i) => x - (soundErrorRate[i] ?? 0))).toEqual([0, 0, 0, 0.29, 0, 0]);
	expect(conversion).toEqual(soundConversion);
	// From 09:00 the first minute's rate is a little below the mean.
	expect(requests / 3000).toBeCloseTo(1 - 0.5 * Math.cos((2 * Math.PI * 5) / 24 + 0.002), 1);
});

it('carries what copies send twice', () => {
	const world = planting({ kind: 'writes-twice', share: 0.4 });
	expect(createExpectedRates(world)(0, splitWith(0)).sideEffects).toBeCloseTo(0.4, 12);
});

it('gives one rate with all its causes', () => {
	const rate = (segment: number) => expectedErrorRate(crash, { arm: 1, segment }, splitWith(1), 0);
	expect([rate(0), rate(1)]).toEqual([0.01, 0.3]);
	const full = worldWith({ old: { ...model, capacity: 0.01 } });
	expect(expectedErrorRate(full, { arm: 0, segment: 0 }, splitWith(0), 0)).toBe(0.01);
});
