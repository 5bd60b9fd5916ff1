import { mean } from '../../../src/lib/stats/index.ts';

const x = () => [1, 2, 2.5, 4, 8, -3];
const y = () => Float64Array.from([2, 3, 3, 5, 9, 11, 0.5]);
const before = () => [30, 50, 0, 20];
const after = () => [25, 40, 5, 10];
const rows = (shift: number) => [0, 1, 2, 3, 4, 5].map((i) => [i + shift, (i * i) % 5]);

/** Valid arguments of what compares two samples. */
export const drift: Record<string, () => unknown[]> = {
	adjustPValues: () => [[0.01, 0.04, 0.04, 1], 'holm'],
	andersonDarlingTest: () => [x(), y()],
	categoricalPair: () => [before(), after(), ['a', 'b', 'c', 'd'], { floor: 1e-4 }],
	chiSquareTest: () => [before(), after(), { yates: true }],
	continuousPair: () => [x(), y(), { bins: 3 }],
	cramerVonMisesTest: () => [x(), y(), { method: 'exact' }],
	domainClassifierTest: () => [
		rows(0),
		{ columns: [x(), y().slice(1)] },
		{ folds: 3, seed: 1, l2: 1, permutations: 3 }
	],
	energyDistance: () => [x(), y()],
	goodnessOfFitTest: () => [before(), [0.25, 0.5, 0, 0.25]],
	gTest: () => [before(), after()],
	hellingerDistance: () => [before(), after()],
	jensenShannonDistance: () => [before(), after(), { base: 2 }],
	klDivergence: () => [before(), after(), { base: 2, pseudocount: 0.5 }],
	ksTest: () => [x(), y(), { method: 'exact', ties: 'conditional' }],
	lInfinityDistance: () => [before(), after()],
	mannWhitneyUTest: () => [
		x(),
		y(),
		{ method: 'asymptotic', alternative: 'less', continuity: true }
	],
	maximumMeanDiscrepancy: () => [
		rows(0),
		{ columns: [x(), y().slice(1)] },
		{ sigma: 1, permutations: 5, seed: 'a' }
	],
	permutationTest: () => [
		x(),
		y(),
		(a: Float64Array, b: Float64Array) => Math.abs(mean(a) - mean(b)),
		{ permutations: 9, seed: 3 }
	],
	psi: () => [before(), after(), { floor: 1e-4 }],
	psiFromSamples: () => [x(), y(), { bins: 3, strategy: 'width', floor: 0 }],
	psiNull: () => [{ n: 100, m: 50, bins: 10 }],
	totalVariationDistance: () => [before(), after()],
	wassersteinDistance: () => [
		x(),
		y(),
		{
			normed: 'reference-sd',
			referenceWeights: [1, 0, 2, 0.5, 1, 1],
			currentWeights: Float64Array.from([1, 1, 1, 1, 1, 1, 3])
		}
	]
};
