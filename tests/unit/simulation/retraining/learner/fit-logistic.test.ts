import { expect, it } from 'vitest';
import {
	fitLogistic,
	type FitRequest
} from '../../../../../src/lib/simulation/retraining/learner/fit-logistic.ts';
import { weightOfAge } from '../../../../../src/lib/simulation/retraining/learner/window-span.ts';
import { resolve } from '../../../../../src/lib/verify/index.ts';
import { goldenCases } from '../golden-of.ts';

type Input = Record<'seed' | 'n' | 'gap' | 'yesShare', number> & { halfLifeRows: number | null };

/** A row a day, so that a weight by age is one by row. */
function requestOf({ seed, n, gap, yesShare, halfLifeRows }: Input): FitRequest {
	const draw = (base: 'u' | 'ih12', at: number) => resolve({ gen: { base, seed: at, n } });
	const labels = Uint8Array.from(draw('u', seed), (u) => (u < yesShare ? 1 : 0));
	const x = draw('ih12', seed + 1).map((value, i) => value + gap * (labels[i]! - 0.5));
	const y = draw('ih12', seed + 2).map((value, i) => value + 0.4 * gap * (labels[i]! - 0.5));
	return {
		rows: { rowsPerDay: 1, x: Float64Array.from(x), y: Float64Array.from(y), labels },
		use: { held: 0, labelled: 1 },
		span: { from: 0, to: n },
		weightOfAge:
			halfLifeRows === null
				? undefined
				: weightOfAge({ kind: 'weighted', halfLifeDays: halfLifeRows })
	};
}

const starts = [
	[0, 0, 0],
	[3, 1, -2],
	[-6, 6, 5]
] as const;

goldenCases<Input, number[]>('fitLogistic', (input, expected) => {
	const request = requestOf(input);
	// From wherever it starts.
	for (const start of starts) {
		const line = fitLogistic(request, Float64Array.from(start));
		for (let k = 0; k < 3; k++) {
			const off = Math.abs(line[k]! - expected[k]!);
			expect(off).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected[k]!)));
		}
	}
});

it('fitLogistic leaves its start alone, and learns the labels it is given', () => {
	const request = requestOf({ seed: 5, n: 400, gap: 2.5, yesShare: 0.5, halfLifeRows: null });
	const start = new Float64Array(3);
	const line = fitLogistic(request, start);
	expect([...start]).toEqual([0, 0, 0]);
	const labels = request.rows.labels.map((label) => 1 - label);
	const turned = fitLogistic({ ...request, labels }, start);
	for (let k = 0; k < 3; k++) expect(turned[k]).toBeCloseTo(-line[k]!, 6);
});

it('fitLogistic with one kind of label says always that', () => {
	const request = requestOf({ seed: 5, n: 50, gap: 1, yesShare: 0, halfLifeRows: null });
	const line = fitLogistic(request, new Float64Array(3));
	expect(line[2]).toBeLessThan(-5);
	expect([...line].every(Number.isFinite)).toBe(true);
});
