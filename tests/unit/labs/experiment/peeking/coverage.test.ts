import { expect, test } from 'vitest';
import {
	alwaysPaths,
	coverageScales,
	streamPaths
} from '../../../../../src/lib/labs/experiment/peeking/coverage-drawing.ts';
import { coverageRequest } from '../../../../../src/lib/labs/experiment/peeking/coverage.ts';
import { coverageNow } from '../../../../../src/lib/labs/experiment/peeking/first.ts';
import { initialState } from '../../../../../src/lib/labs/experiment/peeking/state.ts';

const frame = { width: 500, height: 300, hatch: '', hatchCurrent: '', narrow: false };

test('as on the page: 34.4 % hold all along, always valid 99.0 %', () => {
	const reading = coverageNow(initialState);
	expect(reading).toMatchObject({ alwaysValid: 0.99, fixed: 0.344, streams: 1000, users: 10_000 });
	expect(reading.bound).toBeCloseTo(1.96, 2);
	const scales = coverageScales(frame, reading);
	const streams = streamPaths(scales, reading);
	expect(streams.filter(({ leaves }) => leaves)).toHaveLength(
		reading.paths.filter(({ left }) => left > 0).length
	);
	const outside = streams.filter(
		({ leaves }) => leaves && (leaves.x < scales.left || leaves.x > scales.right)
	);
	expect(outside).toEqual([]);
	expect(alwaysPaths(scales, reading)).not.toContain('NaN');
});

test('as many streams as are quick, and the spread of effects in standard deviations', () => {
	expect(coverageRequest(initialState)).toMatchObject({ streams: 1000, tau: 0.01 / 0.4 });
	expect(coverageRequest({ ...initialState, users: 100_000 }).streams).toBe(100);
	expect(coverageRequest({ ...initialState, users: 100 }).streams).toBe(1000);
});
