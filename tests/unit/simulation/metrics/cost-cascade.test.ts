import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	confidenceIds,
	costCascade,
	slowAccuracy
} from '../../../../src/lib/simulation/metrics/cost-cascade.ts';

const options = { seed: 24, requests: 4000, fastPrice: 0.2, slowPrice: 4 };
const read = costCascade(options);

it('at the ends it is one model alone', () => {
	for (const confidence of confidenceIds) {
		const none = read(confidence, 0);
		expect([none.escalated, none.cost]).toEqual([0, 0.2]);
		const all = read(confidence, 1.01);
		expect(all.escalated).toBe(1);
		expect(all.cost).toBeCloseTo(4.2, 10);
		expect(all.accuracy).toBeCloseTo(slowAccuracy, 10);
	}
});

it('a bold model that keeps the order has the same curve, at other thresholds', () => {
	const bold = (p: number) => {
		const odds = (p / (1 - p)) ** 2.5;
		return odds / (1 + odds);
	};
	fc.assert(
		fc.property(fc.double({ min: 0.51, max: 0.98, noNaN: true }), (threshold) => {
			const one = read('calibrated', threshold);
			const other = read('bold', bold(threshold));
			expect(Math.abs(other.escalated - one.escalated)).toBeLessThanOrEqual(0.001);
			expect(Math.abs(other.accuracy - one.accuracy)).toBeLessThan(0.001);
		})
	);
});

it('at the same threshold the bold model escalates less', () => {
	for (const threshold of [0.7, 0.8, 0.9, 0.95]) {
		expect(read('bold', threshold).escalated).toBeLessThan(read('calibrated', threshold).escalated);
	}
});

it('a blind spot costs accuracy at the same money', () => {
	for (const threshold of [0.7, 0.8, 0.9]) {
		const blind = read('blind', threshold);
		const low = { at: 0, high: 1.01 };
		for (let i = 0; i < 50; i++) {
			const middle = (low.at + low.high) / 2;
			if (read('calibrated', middle).escalated < blind.escalated) low.at = middle;
			else low.high = middle;
		}
		expect(read('calibrated', low.high).accuracy).toBeGreaterThan(blind.accuracy);
	}
});

it('accuracy with a calibrated fast model peaks where its confidence meets the slow one', () => {
	const best = read('calibrated', slowAccuracy).accuracy;
	fc.assert(
		fc.property(fc.double({ min: 0, max: 1.01, noNaN: true }), (threshold) => {
			expect(read('calibrated', threshold).accuracy).toBeLessThanOrEqual(best + 1e-9);
		})
	);
});
