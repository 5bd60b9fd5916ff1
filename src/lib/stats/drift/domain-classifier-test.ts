import { createRng } from '../../random/index.ts';
import { checkAtMost, checkPositive, checkWhole } from '../check-number.ts';
import { checkSeed } from '../check-seed.ts';
import { checkSameLength } from '../check-same-length.ts';
import { normal } from '../distributions/normal.ts';
import { aucWithInterval } from './auc-with-interval.ts';
import { crossValidateSteps, type CrossValidated } from './cross-validate.ts';
import { featureColumns, type FeatureRows } from './feature-columns.ts';
import { runToEnd } from './run-to-end.ts';
import { standardiseSteps } from './standardise.ts';

export type DomainClassifierOptions = {
	/** In how many parts the rows are split; each is scored by a model that has not seen it. Default 5. */
	folds?: number;
	/** Shuffles the rows before they are split. Without it row i of each side goes to fold i mod folds. */
	seed?: number | string;
	/** Penalty l2 / 2 |w|^2 on the weights; default 1, scikit-learn's C = 1. */
	l2?: number;
	/** Refits under shuffled labels for the p-value; default 0, with which p comes from the normal limit. */
	permutations?: number;
};

export type DomainClassifierResult = {
	/** Chance that an unseen current row scores above an unseen reference row: 0.5 is no better than a coin. */
	auc: number;
	/** DeLong's 95 % interval for `auc`. */
	interval: [number, number];
	/** One-sided: only an AUC above 0.5 speaks for drift. */
	pValue: number;
	/** Log-odds of being current, each from a model that has not seen the row: reference, then current. */
	scores: Float64Array;
	/** Mean of the folds' AUCs, and each of them. */
	meanAuc: number;
	foldAucs: number[];
	/** The model of all rows, on standardised features; its AUC on its own rows flatters. */
	coefficients: number[];
	intercept: number;
	trainAuc: number;
};

/**
 * Domain classifier: can a logistic regression tell current rows from reference rows? Features are
 * standardised on both sides together; a constant one counts as 0. A linear model sees no change of
 * spread: pass squares beside the values for that. Memory: twice the features, and some seven numbers a row.
 *
 * @param referenceRows at least as many rows as folds: `number[][]`, or `{ columns }`, the fast path
 * @param currentRows the same features in the same order
 * @throws StatsError if rows are too few, features differ in number or length, or a value is not finite
 * @see Rabanser, Günnemann & Lipton (2019), "Failing Loudly", https://arxiv.org/abs/1810.11953
 */
export function domainClassifierTest(
	referenceRows: FeatureRows,
	currentRows: FeatureRows,
	options: DomainClassifierOptions = {}
): DomainClassifierResult {
	return runToEnd(domainClassifierSteps(referenceRows, currentRows, options));
}

/** `domainClassifierTest` as a generator that yields the share done, from 0 to 1, every few milliseconds. */
export function* domainClassifierSteps(
	referenceRows: FeatureRows,
	currentRows: FeatureRows,
	{ folds = 5, seed, l2 = 1, permutations = 0 }: DomainClassifierOptions = {}
): Generator<number, DomainClassifierResult> {
	checkWhole('domainClassifierTest', 'folds', folds, 2);
	checkPositive('domainClassifierTest', 'l2', l2);
	checkWhole('domainClassifierTest', 'permutations', permutations);
	checkAtMost('domainClassifierTest', 'permutations', permutations, 100_000);
	if (seed !== undefined) checkSeed('domainClassifierTest', seed);
	const before = featureColumns('domainClassifierTest', 'referenceRows', referenceRows, folds);
	const after = featureColumns('domainClassifierTest', 'currentRows', currentRows, folds);
	checkSameLength('domainClassifierTest', 'features', before, after);
	const columns = yield* standardiseSteps(before, after);
	const n = (before[0] as Float64Array).length;
	const total = (columns[0] as Float64Array).length;
	const order = Int32Array.from({ length: total }, (_, row) => row);
	const shuffle = seed === undefined ? undefined : createRng(seed).fork('folds');
	if (shuffle) shuffle.shuffle(order.subarray(0, n));
	if (shuffle) shuffle.shuffle(order.subarray(n));
	const share = 1 / (1 + permutations);
	const { pooledAuc, ...found } = yield* scaled(
		crossValidateSteps(columns, { order, n, folds, l2 }),
		0,
		share
	);
	const { interval } = aucWithInterval(found.scores.subarray(0, n), found.scores.subarray(n));
	const pValue =
		permutations === 0
			? normalTail(pooledAuc, n, total - n)
			: yield* permutedTail(columns, {
					auc: pooledAuc,
					n,
					folds,
					l2,
					permutations,
					seed: seed ?? 0
				});
	return { auc: pooledAuc, interval, pValue, ...found };
}

/** Chance of such an AUC or a larger one from scores that know nothing. */
function normalTail(auc: number, n: number, m: number): number {
	return normal(0, 1).sf((auc - 0.5) / chanceSpread(n, m));
}

/** Standard deviation of the AUC of scores that know nothing, for n reference and m current rows. */
export function chanceSpread(n: number, m: number): number {
	return Math.sqrt((n + m + 1) / (12 * n * m));
}

type Permuted = {
	auc: number;
	n: number;
	folds: number;
	l2: number;
	permutations: number;
	seed: number | string;
};

/** Share of shuffled labels under which the whole procedure does as well, the true labels among them. */
function* permutedTail(
	columns: Float64Array[],
	{ auc, n, folds, l2, permutations, seed }: Permuted
): Generator<number, number> {
	const rng = createRng(seed).fork('permutations');
	const order = Int32Array.from({ length: (columns[0] as Float64Array).length }, (_, row) => row);
	const share = 1 / (1 + permutations);
	let asGood = 1;
	for (let k = 1; k <= permutations; k++) {
		rng.shuffle(order);
		const steps = crossValidateSteps(columns, { order, n, folds, l2 });
		const { pooledAuc } = yield* scaled(steps, k * share, share);
		if (pooledAuc >= auc) asGood++;
	}
	return asGood / (1 + permutations);
}

/** Progress of a part, as progress of the whole. */
function* scaled(
	steps: Generator<number, CrossValidated>,
	start: number,
	share: number
): Generator<number, CrossValidated> {
	let step = steps.next();
	while (step.done !== true) {
		yield start + share * step.value;
		step = steps.next();
	}
	return step.value;
}
