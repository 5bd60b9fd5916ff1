import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gateRefusal } from '../../../../src/lib/simulation/pipeline/index.ts';
import { binomial } from '../../../../src/lib/stats/index.ts';

const gate = { rows: 500, margin: 0.01, accuracy: 0.9, disagreement: 0.04 };

/** P(X − Y > allowed) for two independent counts, summed exactly. */
function exactApart(rows: number, accuracy: number, loss: number, allowed: number): number {
	const [current, candidate] = [binomial(rows, accuracy), binomial(rows, accuracy - loss)];
	let chance = 0;
	for (let right = allowed + 1; right <= rows; right++) {
		chance += current.pmf(right) * candidate.cdf(right - allowed - 1);
	}
	return chance;
}

/** P(lost − won > allowed) where d of n rows differ and each falls either way, summed exactly. */
function exactPaired(rows: number, disagreement: number, allowed: number): number {
	const differ = binomial(rows, disagreement);
	let chance = 0;
	for (let count = allowed + 1; count <= 80; count++) {
		const won = Math.ceil((count - allowed) / 2) - 1;
		if (won >= 0) chance += differ.pmf(count) * binomial(count, 0.5).cdf(won);
	}
	return chance;
}

test('gateRefusal(gate) is within half a point of the exact sum on rows apart', () => {
	for (const [loss, margin] of [
		[0, 0.01],
		[0, 0.026],
		[0.02, 0.01]
	] as const) {
		const exact = exactApart(500, 0.9, loss, Math.floor(margin * 500 + 1e-9));
		expect(Math.abs(gateRefusal({ ...gate, margin }, loss).apart - exact)).toBeLessThan(0.005);
	}
});

test('gateRefusal(gate): two equal models differ by more than 2.6 points in 15 % of runs at 500 rows', () => {
	expect(2 * exactApart(500, 0.9, 0, 13)).toBeCloseTo(0.15, 2);
});

test('gateRefusal(gate) is within a point of the exact sum on the same rows', () => {
	for (const margin of [0.004, 0.01, 0.02]) {
		const exact = exactPaired(500, 0.04, Math.floor(margin * 500 + 1e-9));
		expect(Math.abs(gateRefusal({ ...gate, margin }).paired - exact)).toBeLessThan(0.01);
	}
});

test('gateRefusal(gate) refuses an equal candidate less often with more rows, and less if paired', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 2, max: 200 }),
			fc.integer({ min: 2, max: 9 }),
			(hundreds, more) => {
				const rows = 100 * hundreds;
				const few = gateRefusal({ ...gate, rows });
				const many = gateRefusal({ ...gate, rows: rows * more });
				expect(many.apart).toBeLessThanOrEqual(few.apart);
				expect(few.paired).toBeLessThanOrEqual(few.apart);
			}
		),
		{ seed: 1 }
	);
});
