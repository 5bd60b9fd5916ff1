import { ksTest } from '../../../stats/index.ts';
import { at } from '../families/parameter-at.ts';
import { bestAuc } from './best-auc.ts';
import { correlationOf } from './correlation-of.ts';
import { featureMapIds } from './feature-map.ts';
import type { Pair } from './joint-draws.ts';
import { createJointWindows, firstRows, type JointWindows } from './joint-windows.ts';
import { judgeModel, type JudgeModel } from './judge-model.ts';
import type { JointRequest } from './request.ts';
import { drawnRows, judgedRows } from './sizes.ts';

const cells = 24;

/** One feature by itself. */
export type FeatureReading = {
	readonly d: number;
	readonly p: number;
	readonly mean: number;
	readonly sd: number;
	readonly ends: readonly [number, number];
	/** Shares of rows in equal cells between the ends; what lies beyond is in the outer ones. */
	readonly shares: { readonly reference: readonly number[]; readonly current: readonly number[] };
};

/** Rows to draw; whoever keeps them may round them. */
export type DrawnRows = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** Everything that is known while a hand moves. */
export type JointPicture = {
	readonly features: readonly [FeatureReading, FeatureReading];
	readonly drawn: { readonly reference: DrawnRows; readonly current: DrawnRows };
	/** All judges, in the order of the feature maps. */
	readonly judges: readonly JudgeModel[];
	/** The AUC that no classifier can pass. */
	readonly best: number;
	/** Correlation of both windows' rows. */
	readonly correlation: { readonly before: number; readonly after: number };
};

/** Measures a request; while a strength moves, dice and marginals are kept. */
export function createJointSession(): (request: JointRequest) => JointPicture {
	const windowsOf = createJointWindows();
	return (request) => {
		const windows = windowsOf(request);
		const { reference, current } = firstRows(windows.standard, judgedRows);
		return {
			features: [readFeature(windows, 'x'), readFeature(windows, 'y')],
			drawn: {
				reference: drawnOf(windows.values.reference),
				current: drawnOf(windows.values.current)
			},
			judges: featureMapIds.map((map) => judgeModel(map, reference, current)),
			best: bestAuc(request.dependence, request.before, request.after),
			correlation: {
				before: correlationOf(windows.values.reference),
				after: correlationOf(windows.values.current)
			}
		};
	};
}

const drawnOf = ({ x, y }: Pair): DrawnRows => ({
	x: x.slice(0, drawnRows),
	y: y.slice(0, drawnRows)
});

function readFeature({ values, marginals }: JointWindows, axis: 'x' | 'y'): FeatureReading {
	const { mean, sd, ends } = marginals[axis === 'x' ? 0 : 1];
	const [reference, current] = [values.reference[axis], values.current[axis]];
	const { statistic, pValue } = ksTest(reference, current);
	const shares = { reference: sharesOf(reference, ends), current: sharesOf(current, ends) };
	return { d: statistic, p: pValue, mean, sd, ends, shares };
}

function sharesOf(values: Float64Array, [low, high]: readonly [number, number]): number[] {
	const shares = new Array<number>(cells).fill(0);
	for (const value of values) {
		const cell = Math.floor((cells * (value - low)) / (high - low || 1));
		const inside = Math.max(0, Math.min(cells - 1, cell));
		shares[inside] = at(shares, inside) + 1 / values.length;
	}
	return shares;
}
