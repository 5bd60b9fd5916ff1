import { expect, test } from 'vitest';
import {
	curveScales,
	nameSpots,
	sharesBy
} from '../../../../../src/lib/labs/rollout/odds/curve-drawing.ts';
import { initialState } from '../../../../../src/lib/labs/rollout/odds/state.ts';

const share = (value: number) => ({ share: value, low: value, high: value });
const flat = (value: number) => [0, value, value].map(share);
const minutes = [0, 105, 210];

test('the minute that was asked about is read exactly, also between two points of a week', () => {
	const state = { ...initialState, hours: 168, within: 60 };
	const by = { broken: share(1), sound: share(0.55) };
	const reading = { state, by, minutes, over: { broken: flat(1), sound: flat(0.9) } };
	expect(sharesBy(reading, 60)).toEqual({ broken: 1, sound: 0.55 });
	expect(sharesBy(reading, 110)).toEqual({ broken: 1, sound: 0.9 });
});

test('names of curves that lie on each other stand one below the other, on the paper', () => {
	const scales = curveScales({ width: 360, height: 300, narrow: true } as never, 210);
	for (const [broken, sound] of [
		[0.76, 0.75],
		[0, 0],
		[0.02, 0.9]
	] as const) {
		const spots = nameSpots(scales, minutes, { broken: flat(broken), sound: flat(sound) });
		expect(Math.abs(spots.healthy.y - spots.broken.y)).toBeGreaterThanOrEqual(16);
		expect(Math.max(spots.healthy.y, spots.broken.y)).toBeLessThanOrEqual(scales.base - 8);
	}
});
