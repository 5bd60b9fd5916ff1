import { expect, test } from 'vitest';
import {
	shiftingStream,
	streamMean,
	type StreamOptions
} from '../../../../../src/lib/simulation/drift/stream/shifting-stream.ts';
import { mean } from '../../../../../src/lib/stats/index.ts';

const options: StreamOptions = { seed: 17, length: 4000, change: 2000, shape: 'sudden', shift: 1 };

test('nothing moves before the change, and all of it after', () => {
	const stream = shiftingStream(options);
	expect(Math.abs(mean(stream.subarray(0, 2000)))).toBeLessThan(0.08);
	expect(Math.abs(mean(stream.subarray(2000)) - 1)).toBeLessThan(0.08);
});

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

test('the noise is the same whatever moves', () => {
	const calm = shiftingStream({ ...options, shape: 'none' });
	expect(shiftingStream(options).subarray(0, 2000)).toEqual(calm.subarray(0, 2000));
});
