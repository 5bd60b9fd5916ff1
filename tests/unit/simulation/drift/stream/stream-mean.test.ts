import { expect, test } from 'vitest';
import {
	streamMean,
	type StreamOptions
} from '../../../../../src/lib/simulation/drift/stream/stream-mean.ts';

const options: StreamOptions = { seed: 17, length: 4000, change: 2000, shape: 'sudden', shift: 1 };

test('a gradual change grows, a recurring one goes and comes back', () => {
	const gradual = { ...options, shape: 'gradual' as const };
	expect([1999, 2000, 2249, 2499, 3999].map((at) => streamMean(gradual, at))).toEqual([
		0,
		expect.closeTo(0.002, 9),
		0.5,
		1,
		1
	]);
	const recurring = { ...options, shape: 'recurring' as const };
	expect([2000, 2499, 2500, 2999, 3000].map((at) => streamMean(recurring, at))).toEqual([
		1, 1, 0, 0, 1
	]);
});

test('no shape moves before the change, and “none” never', () => {
	for (const shape of ['sudden', 'gradual', 'recurring'] as const) {
		expect(streamMean({ ...options, shape }, 1999)).toBe(0);
	}
	expect(streamMean({ ...options, shape: 'none' }, 3999)).toBe(0);
});
