import { describe, expect, it } from 'vitest';
import { continuousPair } from '../../../../../src/lib/stats/drift/continuous-pair.ts';
import { domainClassifierTest } from '../../../../../src/lib/stats/drift/domain-classifier-test.ts';
import { classifierAuc } from '../../../../../src/lib/stats/drift/registry/classifier.ts';
import { runToEnd } from '../../../../../src/lib/stats/drift/run-to-end.ts';
import { bell } from '../samples.ts';

const squared = (values: Float64Array) => ({
	columns: [values, values.map((value) => value * value)]
});

describe('the classifier of the registry', () => {
	it('learns from x and x^2, rows in the order in which they came', () => {
		const [x, y] = [bell(1, 300), bell(2, 200, 0, 2)];
		const { auc, pValue } = domainClassifierTest(squared(x), squared(y));
		expect(classifierAuc.compute(continuousPair(x, y))).toEqual({ statistic: auc, pValue });
		expect(auc).toBeGreaterThan(0.6);
	});

	it('takes the first rows of long samples', () => {
		const [x, y] = [bell(3, 500), bell(4, 400)];
		const { auc } = domainClassifierTest(squared(x.slice(0, 100)), squared(y.slice(0, 100)));
		const pair = continuousPair(x, y, { classifierRows: 100 });
		expect(classifierAuc.compute(pair).statistic).toBe(auc);
		expect(classifierAuc.quiet(pair)).toBeGreaterThan(classifierAuc.quiet(continuousPair(x, y)));
	});

	it('takes evenly spaced rows of sorted samples, not the smallest', () => {
		const [x, y] = [bell(5, 1000).sort(), bell(6, 2000).sort()];
		const pair = continuousPair(x, y, { classifierRows: 200, sorted: true });
		expect(classifierAuc.compute(pair).statistic).toBeLessThan(0.6);
	});

	it('does the same in steps', () => {
		const pair = continuousPair(bell(7, 200), bell(8, 200, 1));
		const steps = classifierAuc.steps;
		expect(steps && runToEnd(steps(pair))).toEqual(classifierAuc.compute(pair));
	});

	it('is not troubled by values whose squares overflow or vanish', () => {
		const [x, y] = [bell(9, 60), bell(10, 60, 1)];
		const { statistic } = classifierAuc.compute(continuousPair(x, y));
		for (const unit of [2 ** 800, 2 ** -800]) {
			const scaled = (values: Float64Array) => values.map((value) => value * unit);
			const result = classifierAuc.compute(continuousPair(scaled(x), scaled(y)));
			expect(result.statistic).toBeCloseTo(statistic, 12);
		}
	});
});
