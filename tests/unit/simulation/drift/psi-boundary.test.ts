import { expect, test } from 'vitest';
import { psiBoundary } from '../../../../src/lib/simulation/drift/psi-boundary.ts';
import { shiftedPair } from '../../../../src/lib/simulation/drift/shifted-pair.ts';
import { psiFromSamples } from '../../../../src/lib/stats/index.ts';

test('psiBoundary without a shift is where chance alone reads the threshold', () => {
	expect(psiBoundary(0)).toBeCloseTo(72, 9);
	expect(psiBoundary(0, 0.1)).toBeCloseTo(180, 9);
	expect(psiBoundary(0, 0.25, 20)).toBeCloseTo(152, 9);
});

test('psiBoundary has no end where the shift alone is enough', () => {
	expect(psiBoundary(0.6)).toBe(Infinity);
	expect(psiBoundary(0.49)).toBeLessThan(Infinity);
});

test('psiBoundary is where the alarm rings on about every other day', () => {
	for (const shift of [0, 0.2, 0.4]) {
		const rows = Math.round(psiBoundary(shift));
		let rings = 0;
		for (let day = 1; day <= 300; day++) {
			const { reference, current } = shiftedPair(day)(rows, shift);
			if (psiFromSamples(reference, current, { bins: 10 }).psi > 0.25) rings++;
		}
		expect(rings / 300).toBeGreaterThan(0.35);
		expect(rings / 300).toBeLessThan(0.7);
	}
});
