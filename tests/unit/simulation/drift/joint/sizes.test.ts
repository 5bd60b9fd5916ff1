import { expect, test } from 'vitest';
import {
	drawnRows,
	judgedRows,
	mmdRows,
	shuffles
} from '../../../../../src/lib/simulation/drift/joint/sizes.ts';

test('the least p is the 0.005 that the page speaks of, and a picture has at most 1,500 marks', () => {
	expect(1 / (1 + shuffles)).toBe(0.005);
	expect(2 * drawnRows).toBeLessThanOrEqual(1500);
	// The core compares at most 2,000 rows in all.
	expect(2 * mmdRows).toBeLessThanOrEqual(2000);
	expect(judgedRows).toBeGreaterThanOrEqual(mmdRows);
});
