import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliderTrack } from '../../../../src/lib/components/ui/slider-track.ts';
import { runs } from '../../../counts.ts';

const shift = sliderTrack({ min: -1, max: 1, step: 0.01 });
const rows = sliderTrack({ min: 20, max: 1_000_000, scale: 'log' });

describe('sliderTrack', () => {
	it('sliderTrack(...).snap keeps to the grid without binary dust', () => {
		expect(shift.snap(0.1 + 0.2)).toBe(0.3);
		expect(sliderTrack({ min: 0, max: 1, step: 1e-7 }).snap(3e-7)).toBe(3e-7);
	});

	it('sliderTrack(...).snap keeps to the ends', () => {
		expect([shift.snap(-9), shift.snap(9)]).toEqual([-1, 1]);
	});

	it('sliderTrack(...).snap leaves a typed number alone on a log track', () => {
		expect(rows.snap(123_456)).toBe(123_456);
	});

	it('sliderTrack(...).nudge moves by one step, or by ten', () => {
		expect([shift.nudge(0.12, 1), shift.nudge(0.12, -10)]).toEqual([0.13, 0.02]);
	});

	it('sliderTrack(...).nudge always moves on a log track, and back again at its start', () => {
		expect([rows.nudge(20, 1), rows.nudge(21, -1), rows.nudge(20_000, 1)]).toEqual([
			21, 20, 20_400
		]);
	});

	it('sliderTrack(...).nudge never stands still between the ends', () => {
		const value = fc.integer({ min: 21, max: 999_999 });
		fc.assert(
			fc.property(value, (at) => rows.nudge(at, 1) > at && rows.nudge(at, -1) < at),
			{ seed: 3, numRuns: runs(10_000) }
		);
	});

	it('sliderTrack(...).fromShare undoes toShare within three digits on a log track', () => {
		const value = fc.integer({ min: 20, max: 1_000_000 });
		fc.assert(
			fc.property(value, (at) => Math.abs(rows.fromShare(rows.toShare(at)) / at - 1) < 0.026),
			{ seed: 3, numRuns: runs(10_000) }
		);
	});

	it('sliderTrack(...).has refuses what lies outside', () => {
		expect([rows.has(19), rows.has(20), rows.has(Number.NaN)]).toEqual([false, true, false]);
	});
});
