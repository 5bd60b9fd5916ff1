import { expect, test } from 'vitest';
import { ksLine } from '../../../../../src/lib/simulation/drift/stream/ks-line.ts';
import { ksTestFromGap } from '../../../../../src/lib/stats/index.ts';

test('is the narrowest gap that rings: one count less does not', () => {
	for (const [n, m, alpha] of [
		[336, 96, 0.05],
		[50, 50, 0.01],
		[20, 7, 0.1]
	] as const) {
		const gap = Math.round(ksLine(n, m, alpha) * n * m);
		expect(ksTestFromGap(n, m, { gap, location: 0 }).pValue).toBeLessThan(alpha);
		const less = { gap: gap - 1, location: 0 };
		expect(ksTestFromGap(n, m, less).pValue).toBeGreaterThanOrEqual(alpha);
	}
});

test('lies near the textbook’s 1.358 for large windows', () => {
	expect(ksLine(500, 500, 0.05) * Math.sqrt(250)).toBeCloseTo(1.358, 1);
});

test('is out of reach where even windows apart have a larger p', () => {
	expect(ksLine(2, 2, 0.05)).toBe(Infinity);
});
