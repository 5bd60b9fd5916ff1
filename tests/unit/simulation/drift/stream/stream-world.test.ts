import { expect, test } from 'vitest';
import { hourSd, quietLevel } from '../../../../../src/lib/simulation/drift/stream/stream-world.ts';

test('a feature is in standard deviations, errors in their rate', () => {
	expect([quietLevel, hourSd].map((of) => of({ kind: 'feature', rate: 0.1 }))).toEqual([0, 1]);
	expect([quietLevel, hourSd].map((of) => of({ kind: 'errors', rate: 0.2 }))).toEqual([
		0.2,
		expect.closeTo(0.4, 12)
	]);
});
