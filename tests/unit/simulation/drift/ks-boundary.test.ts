import { expect, test } from 'vitest';
import { ksBoundary } from '../../../../src/lib/simulation/drift/ks-boundary.ts';
import { shiftedPair } from '../../../../src/lib/simulation/drift/shifted-pair.ts';
import { ksTest } from '../../../../src/lib/stats/index.ts';

test('ksBoundary needs four times the rows for half of a small shift', () => {
	expect(ksBoundary(0.01) / ksBoundary(0.02)).toBeCloseTo(4, 3);
});

test('ksBoundary is never reached where nothing moved', () => {
	expect(ksBoundary(0)).toBe(Infinity);
});

test('ksBoundary finds a shift of 0.01 long before a million rows a side', () => {
	expect(ksBoundary(0.01)).toBeGreaterThan(100_000);
	expect(ksBoundary(0.01)).toBeLessThan(110_000);
});

test('ksBoundary is where the test rings on about every other day', () => {
	for (const shift of [0.05, 0.2, 0.5]) {
		const rows = Math.round(ksBoundary(shift));
		let rings = 0;
		for (let day = 1; day <= 200; day++) {
			const { reference, current } = shiftedPair(day)(rows, shift);
			if (ksTest(reference, current, { method: 'asymptotic' }).pValue < 0.05) rings++;
		}
		expect(rings / 200).toBeGreaterThan(0.4);
		expect(rings / 200).toBeLessThan(0.6);
	}
});
