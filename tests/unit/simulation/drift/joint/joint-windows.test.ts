import { expect, test } from 'vitest';
import {
	createJointWindows,
	firstRows
} from '../../../../../src/lib/simulation/drift/joint/joint-windows.ts';
import { ksTest } from '../../../../../src/lib/stats/index.ts';
import { requestFor } from './request-for.ts';

test('a session that moved on draws the same windows as a fresh one', () => {
	const windows = createJointWindows();
	windows(requestFor({ after: -0.4 }));
	windows(requestFor({ dependence: 'ring', before: 0, after: 1 }));
	expect(windows(requestFor({})).values).toEqual(createJointWindows()(requestFor({})).values);
});

test('standardised features are the values in sds of the marginal', () => {
	const skewed = { family: 'logNormal', parameters: [3, 0.5] } as const;
	const { values, standard, marginals } = createJointWindows()(
		requestFor({ marginals: [skewed, skewed] })
	);
	const { mean, sd } = marginals[0];
	expect(standard.current.x[3]).toBeCloseTo(((values.current.x[3] ?? 0) - mean) / sd, 12);
});

test('whatever the marginals, KS finds the two windows alike feature by feature', () => {
	const ps = ['gamma', 'beta', 'mixture', 'exponential'].flatMap((family, i) => {
		const parameters = { gamma: [2, 10], beta: [2, 5], mixture: [-1, 0.6, 1.2, 0.6, 0.4] }[family];
		const marginal = { family, parameters: parameters ?? [10] } as never;
		const { values } = createJointWindows()(
			requestFor({ marginals: [marginal, marginal], before: -0.9, after: 0.9, seed: i + 1 })
		);
		return (['x', 'y'] as const).map(
			(axis) => ksTest(values.reference[axis], values.current[axis]).pValue
		);
	});
	expect(Math.min(...ps)).toBeGreaterThan(0.001);
	expect(ps.filter((p) => p < 0.05).length).toBeLessThan(4);
});

test('firstRows takes the first of both windows, or all there are', () => {
	const { values } = createJointWindows()(requestFor({ rows: 30 }));
	expect(firstRows(values, 10).current.y).toHaveLength(10);
	expect(firstRows(values, 100).reference).toEqual(values.reference);
});
