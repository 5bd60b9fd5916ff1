import { expect, it } from 'vitest';
import { paintedQuantile } from '../../../../src/lib/simulation/drift/painted-quantile.ts';

it('paintedQuantile inverts the painted distribution, skipping empty cells', () => {
	const quantile = paintedQuantile({ kind: 'painted', low: 0, high: 4, heights: [1, 0, 0, 1] });
	expect([0, 0.25, 0.5, 0.75].map(quantile)).toEqual([0, 0.5, 3, 3.5]);
});

it('paintedQuantile reads nothing painted as flat', () => {
	const quantile = paintedQuantile({ kind: 'painted', low: 10, high: 20, heights: [0, 0] });
	expect([0, 0.5, 0.9].map(quantile)).toEqual([10, 15, 19]);
});
