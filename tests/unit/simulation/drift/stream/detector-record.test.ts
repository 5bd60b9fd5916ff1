import { expect, test } from 'vitest';
import { detectorRecord } from '../../../../../src/lib/simulation/drift/stream/detector-record.ts';

const options = { seed: 5, length: 1200, change: 600, shape: 'sudden', shift: 1 } as const;

test('shares lie between nought and one, delays within the stream', () => {
	for (const { cried, noticed, delay } of Object.values(detectorRecord(options, 20))) {
		expect(cried).toBeGreaterThanOrEqual(0);
		expect(cried).toBeLessThanOrEqual(1);
		expect(noticed).toBeGreaterThan(0.5);
		expect(delay).toBeGreaterThanOrEqual(1);
		expect(delay).toBeLessThanOrEqual(600);
	}
});

test('CUSUM finds a shift of one standard deviation after some ten values', () => {
	const { cusum } = detectorRecord({ ...options, length: 700 }, 100);
	expect(cusum.delay).toBeGreaterThanOrEqual(7);
	expect(cusum.delay).toBeLessThanOrEqual(13);
});

test('a stricter line cries less', () => {
	const [eager, lazy] = [0.7, 1.5].map((at) => detectorRecord(options, 20, at).cusum.cried);
	expect(lazy).toBeLessThan(eager ?? 0);
});
