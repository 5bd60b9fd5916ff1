import { expect, test } from 'vitest';
import { shiftingStream } from '../../../../../src/lib/simulation/drift/stream/shifting-stream.ts';
import type { StreamOptions } from '../../../../../src/lib/simulation/drift/stream/stream-mean.ts';
import { mean } from '../../../../../src/lib/stats/index.ts';

const options: StreamOptions = { seed: 17, length: 4000, change: 2000, shape: 'sudden', shift: 1 };

test('nothing moves before the change, and all of it after', () => {
	const stream = shiftingStream(options);
	expect(Math.abs(mean(stream.subarray(0, 2000)))).toBeLessThan(0.08);
	expect(Math.abs(mean(stream.subarray(2000)) - 1)).toBeLessThan(0.08);
});

test('the noise is the same whatever moves', () => {
	const calm = shiftingStream({ ...options, shape: 'none' });
	expect(shiftingStream(options).subarray(0, 2000)).toEqual(calm.subarray(0, 2000));
});
