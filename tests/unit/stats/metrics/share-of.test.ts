import { expect, it } from 'vitest';
import { shareOf } from '../../../../src/lib/stats/metrics/share-of.ts';

it('shareOf(part, whole) is 0 of an empty whole', () => {
	expect(shareOf(1, 4)).toBe(0.25);
	expect(shareOf(0, 0)).toBe(0);
});
