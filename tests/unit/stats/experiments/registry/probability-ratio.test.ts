import { expect, it } from 'vitest';
import { probabilityRatio } from '../../../../../src/lib/stats/experiments/registry/probability-ratio.ts';
import { sequentialProbabilityRatioTest } from '../../../../../src/lib/stats/experiments/sequential-probability-ratio-test.ts';

it('probabilityRatio counts the clean requests that the test itself accepts after', () => {
	const values = { p0: 0.005, p1: 0.02, alpha: 0.05, beta: 0.2 };
	const { cleanRows } = probabilityRatio.compute(values);
	const test = sequentialProbabilityRatioTest(values);
	let rows = 1;
	while (test.update(0) === 'continue') rows++;
	expect(cleanRows).toBe(rows);
	expect(probabilityRatio.reading(values, { cleanRows: rows })).toBe(
		'103 requests in a row without an error already speak for 0.5 % and against 2 %.'
	);
});

it('probabilityRatio counts errors where p1 is the lower rate', () => {
	const values = { p0: 0.5, p1: 0.3, alpha: 0.05, beta: 0.2 };
	const { cleanRows } = probabilityRatio.compute(values);
	expect(cleanRows).toBe(4);
	expect(probabilityRatio.reading(values, { cleanRows: 4 })).toContain('with an error each');
});
