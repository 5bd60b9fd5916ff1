import { createRng, fillNormal } from '../../random/index.ts';
import { averagePrecision, precisionRecallCurve, rocAuc, rocCurve } from '../../stats/index.ts';

export interface BaseRateOptions {
	readonly seed: number | string;
	readonly rows: number;
	/** How far the positives' scores stand above the negatives', in standard deviations. */
	readonly separation: number;
}

export interface BaseRateCurves {
	readonly positives: number;
	/** False positive rate against recall. */
	readonly roc: readonly (readonly [number, number])[];
	/** Recall against precision. */
	readonly precisionRecall: readonly (readonly [number, number])[];
	readonly auc: number;
	readonly averagePrecision: number;
}

/**
 * One model on test sets of one size and different base rates. A set with more positives keeps those
 * of a set with fewer, so that only the base rate moves.
 *
 * @returns both curves and their areas at this share of positives
 */
export function baseRateCurves(options: BaseRateOptions): (prevalence: number) => BaseRateCurves {
	const { seed, rows, separation } = options;
	const negatives = new Float64Array(rows);
	const raised = new Float64Array(rows);
	fillNormal(createRng(seed).fork('negatives'), negatives);
	fillNormal(createRng(seed).fork('positives'), raised);
	for (let i = 0; i < rows; i++) raised[i]! += separation;
	return (prevalence) => {
		const positives = Math.max(1, Math.min(rows - 1, Math.round(rows * prevalence)));
		const scores = new Float64Array(rows);
		scores.set(raised.subarray(0, positives));
		scores.set(negatives.subarray(positives), positives);
		const actual = new Uint8Array(rows).fill(1, 0, positives);
		const { fpr, tpr } = rocCurve(actual, scores);
		const { precision, recall } = precisionRecallCurve(actual, scores);
		return {
			positives,
			roc: thinned(fpr, tpr),
			precisionRecall: thinned(recall, precision),
			auc: rocAuc(actual, scores),
			averagePrecision: averagePrecision(actual, scores)
		};
	};
}

/** As many points as a picture can show: one for each step of a 500th along either axis. */
function thinned(xs: readonly number[], ys: readonly number[]): [number, number][] {
	const kept: [number, number][] = [];
	let last: [number, number] = [-1, -1];
	for (const [i, x] of xs.entries()) {
		const y = ys[i] ?? 0;
		if (i < xs.length - 1 && Math.abs(x - last[0]) + Math.abs(y - last[1]) < 0.002) continue;
		last = [x, y];
		kept.push(last);
	}
	return kept;
}
