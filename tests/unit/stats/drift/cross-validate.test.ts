import { describe, expect, it } from 'vitest';
import { crossValidateSteps } from '../../../../src/lib/stats/drift/cross-validate.ts';
import { runToEnd } from '../../../../src/lib/stats/drift/run-to-end.ts';
import { bell } from './samples.ts';

const column = Float64Array.of(...bell(1, 60), ...bell(2, 45, 1));
const order = Int32Array.from(column, (_, row) => row);
const validate = (places: Int32Array) =>
	runToEnd(crossValidateSteps([column], { order: places, n: 60, folds: 4, l2: 1 }));

describe('crossValidateSteps(columns, options)', () => {
	it('gives each row a score from a model that has not seen it', () => {
		const { scores, foldAucs } = validate(order);
		expect(scores).toHaveLength(105);
		expect(foldAucs).toHaveLength(4);
		// One feature: within a fold, scores rise with it.
		const first = [0, 4, 8].map((row) => [column[row] as number, scores[row] as number] as const);
		first.sort((a, b) => a[0] - b[0]);
		expect(first.map(([, score]) => score)).toEqual(first.map(([, s]) => s).sort((a, b) => a - b));
	});

	it('follows the order it is given: other labels, other answer', () => {
		const turned = order.slice().reverse();
		expect(validate(turned).pooledAuc).not.toBe(validate(order).pooledAuc);
	});

	it('flatters on its own rows, in the mean', () => {
		const { trainAuc, meanAuc, foldAucs } = validate(order);
		expect(meanAuc).toBeCloseTo(foldAucs.reduce((sum, auc) => sum + auc, 0) / 4, 15);
		expect(trainAuc).toBeGreaterThan(0.6);
	});
});
