import { expect, test } from 'vitest';
import { shiftingStream } from '../../../../../src/lib/simulation/drift/stream/shifting-stream.ts';
import {
	streamAlarms,
	streamDetectorIds
} from '../../../../../src/lib/simulation/drift/stream/stream-alarms.ts';

const base = { seed: 17, length: 3000, change: 1500, shape: 'sudden', shift: 1 } as const;

test('every detector notices a shift of one standard deviation', () => {
	const alarms = streamAlarms(shiftingStream(base));
	for (const id of streamDetectorIds) {
		expect(
			alarms[id].some((place) => place >= 1500 && place < 2000),
			id
		).toBe(true);
	}
});

test('CUSUM on quiet streams rings about every 465 values', () => {
	const length = 200_000;
	const { cusum } = streamAlarms(shiftingStream({ ...base, length, shape: 'none' }));
	expect(length / cusum.length).toBeGreaterThan(430);
	expect(length / cusum.length).toBeLessThan(500);
});

test('a stricter line never rings earlier', () => {
	const stream = shiftingStream({ ...base, shape: 'none' });
	const [eager, lazy] = [streamAlarms(stream, 0.7), streamAlarms(stream, 1.6)];
	for (const id of ['ddm', 'page-hinkley', 'cusum', 'psi'] as const) {
		expect(eager[id][0] ?? Infinity).toBeLessThanOrEqual(lazy[id][0] ?? Infinity);
	}
});
