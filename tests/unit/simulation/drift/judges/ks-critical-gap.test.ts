import { expect, it } from 'vitest';
import { ksCriticalGap } from '../../../../../src/lib/simulation/drift/judges/ks-critical-gap.ts';
import { ksTestFromGap } from '../../../../../src/lib/stats/index.ts';

const pAt = (n: number, m: number, gap: number) =>
	ksTestFromGap(n, m, { gap: Math.round(gap * n * m), location: 0 }).pValue;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

it.each([
	[20, 20],
	[25, 40],
	[100, 100],
	[997, 1000],
	[1000, 1000],
	[200_000, 200_000],
	[50_000, 2000]
])('the test rings at the critical gap and not one step below: %i and %i rows', (n, m) => {
	const gap = ksCriticalGap(n, m, 0.05, '<');
	const step = divisor(n, m) / (n * m);
	expect(pAt(n, m, gap)).toBeLessThan(0.05);
	expect(pAt(n, m, gap - step)).toBeGreaterThanOrEqual(0.05);
});

it('no gap is wide enough for three rows', () => {
	expect(ksCriticalGap(3, 3, 0.05, '<')).toBe(2);
});
