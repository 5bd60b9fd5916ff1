import { expect, it } from 'vitest';
import {
	measureSlow,
	slowRows
} from '../../../../../src/lib/simulation/drift/live/measure-slow.ts';
import { rowsOf } from '../../../../../src/lib/simulation/drift/live/rows-of.ts';
import { domainClassifierTest } from '../../../../../src/lib/stats/index.ts';
import { normalSide, requestFor } from './request-for.ts';

function drain<Value>(steps: Generator<number, Value, void>): Value {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

it('measureSlow reads the classifier on x and x², folds by row number', () => {
	const request = requestFor(normalSide(), normalSide(0.5), 600);
	const rows = rowsOf(request);
	if (!rows) throw new Error('expected rows');
	const columns = (values: Float64Array) => ({
		columns: [values, values.map((value) => value * value)]
	});
	const { auc } = domainClassifierTest(columns(rows.reference), columns(rows.current));
	expect(drain(measureSlow(request))[0]?.statistic).toBeCloseTo(auc, 9);
});

it('measureSlow takes at most 20,000 rows a side, and none of categories', () => {
	expect(slowRows).toBe(20_000);
	const windows = {
		kind: 'categories' as const,
		labels: ['a', 'b'],
		drawn: true,
		reference: [1, 1],
		current: [3, 1]
	};
	expect(drain(measureSlow({ ...requestFor(normalSide(), normalSide(), 50), windows }))).toEqual(
		[]
	);
});
