import { expect, test } from 'vitest';
import { shiftedPair } from '../../../../src/lib/simulation/drift/shifted-pair.ts';
import { drawSide } from '../../../../src/lib/simulation/drift/draw-side.ts';
import { mean } from '../../../../src/lib/stats/index.ts';

test('shiftedPair moves the current window and nothing else', () => {
	const pair = shiftedPair(16);
	const still = Float64Array.from(pair(100, 0).current);
	const moved = pair(100, 0.5);
	moved.current.forEach((value, i) => expect(value).toBeCloseTo((still[i] ?? 0) + 0.5, 12));
	expect(moved.reference).toEqual(pair(100, 0).reference);
});

test('shiftedPair draws two windows of the same distribution', () => {
	const { reference, current } = shiftedPair(16)(20_000, 0);
	expect(Math.abs(mean(reference))).toBeLessThan(0.03);
	expect(Math.abs(mean(current))).toBeLessThan(0.03);
	expect(reference[0]).not.toBe(current[0]);
});

test('shiftedPair draws the rows that the lab draws for the same seed', () => {
	const side = (shift: number) =>
		({ kind: 'family', family: 'normal', parameters: [0, 1], shift, spread: 1 }) as const;
	const { reference, current } = shiftedPair(16)(50, 0.08);
	expect(Float64Array.from(reference)).toEqual(drawSide(side(0), 'reference', 50, 16));
	const lab = drawSide(side(0.08), 'current', 50, 16);
	current.forEach((value, i) => expect(value).toBeCloseTo(lab[i] ?? 0, 12));
});
