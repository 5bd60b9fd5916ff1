import { expect, test } from 'vitest';
import { psiOfShift } from '../../../../src/lib/simulation/drift/psi-of-shift.ts';
import { shiftedPair } from '../../../../src/lib/simulation/drift/shifted-pair.ts';
import { psiFromSamples } from '../../../../src/lib/stats/index.ts';

test('psiOfShift is zero where nothing moved', () => {
	expect(psiOfShift(0)).toBeCloseTo(0, 12);
});

test('psiOfShift is the same to both sides', () => {
	expect(psiOfShift(0.4)).toBeCloseTo(psiOfShift(-0.4), 12);
});

test('psiOfShift nears the square of the shift for many bins', () => {
	expect(psiOfShift(0.1, 200) / 0.01).toBeCloseTo(1, 2);
	expect(psiOfShift(0.1, 10)).toBeLessThan(psiOfShift(0.1, 50));
});

test('psiOfShift is what a large sample reads', () => {
	const { reference, current } = shiftedPair(3)(400_000, 0.5);
	expect(psiFromSamples(reference, current, { bins: 10 }).psi).toBeCloseTo(psiOfShift(0.5), 2);
});
