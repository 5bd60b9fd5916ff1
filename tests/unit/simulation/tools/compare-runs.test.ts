import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { compareRuns } from '../../../../src/lib/simulation/tools/compare-runs.ts';
import { drawWeights } from '../../../../src/lib/simulation/tools/tiny-network.ts';
import { trainingRows } from '../../../../src/lib/simulation/tools/training-rows.ts';

const rows = trainingRows(1, 500);
const weights = drawWeights(createRng(1));

test('compareRuns finds nothing between a run and itself', () => {
	const same = compareRuns(weights, weights.slice(), rows);
	expect(same).toMatchObject({ gap: 0, noise: 0, flips: [], rows: 500 });
	expect(same.accuracy[0]).toBe(same.accuracy[1]);
});

test('compareRuns: two runs that always disagree are right on all rows between them', () => {
	const opposite = weights.map((weight, i) => (i % 4 === 3 || i === 48 ? -weight : weight));
	const { accuracy, flips, noise, gap } = compareRuns(weights, opposite, rows);
	expect(flips).toHaveLength(500);
	expect(accuracy[0] + accuracy[1]).toBeCloseTo(1, 12);
	expect(noise).toBeCloseTo(1.96 / Math.sqrt(500), 12);
	expect(gap).toBeGreaterThan(0.1);
});
