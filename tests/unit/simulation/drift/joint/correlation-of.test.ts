import { expect, test } from 'vitest';
import { correlationOf } from '../../../../../src/lib/simulation/drift/joint/correlation-of.ts';

test('correlationOf agrees with the textbook', () => {
	const x = Float64Array.of(1, 2, 3, 4, 5);
	expect(correlationOf({ x, y: Float64Array.of(2, 4, 6, 8, 10) })).toBeCloseTo(1, 12);
	expect(correlationOf({ x, y: Float64Array.of(5, 4, 3, 2, 1) })).toBeCloseTo(-1, 12);
	// numpy.corrcoef([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])
	expect(correlationOf({ x, y: Float64Array.of(2, 1, 4, 3, 5) })).toBeCloseTo(0.8, 12);
	expect(correlationOf({ x, y: Float64Array.of(7, 7, 7, 7, 7) })).toBe(0);
});
