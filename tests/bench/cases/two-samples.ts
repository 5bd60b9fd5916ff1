import * as simpleStatistics from 'simple-statistics';
import {
	cramerVonMisesTest,
	ksTest,
	mannWhitneyUTest,
	permutationTest,
	sortedCopy,
	wassersteinDistance
} from '../../../src/lib/stats/index.ts';
import { files, million, pair, readOnce, type BenchCase } from '../bench-case.ts';
import type { Inputs } from '../inputs.ts';
import { naiveKs } from './naive-ks.ts';

export function twoSampleCases(inputs: Inputs): BenchCase[] {
	return [
		...[1000, 10_000, 100_000, million].map((n) => ksAsymptotic(inputs, n)),
		ksExact(inputs, 1000, 1000),
		ksExact(inputs, 2236, 2236),
		ksExact(inputs, 2236, 2235),
		wasserstein(inputs),
		twoSamples(inputs, 100_000, {
			name: 'Cramér-von Mises',
			ours: (x, y) => cramerVonMisesTest(x, y, { method: 'asymptotic' }),
			peer: 'scipy cramervonmises_2samp',
			work: 'cramer-von-mises'
		}),
		twoSamples(inputs, million, {
			name: 'Mann-Whitney',
			ours: (x, y) => mannWhitneyUTest(x, y, { method: 'asymptotic' }),
			peer: 'scipy mannwhitneyu',
			work: 'mann-whitney'
		}),
		permutations(inputs)
	];
}

function ksAsymptotic(inputs: Inputs, n: number): BenchCase {
	const [x, y] = pair(inputs, n);
	return {
		name: 'KS, asymptotic',
		n,
		ours: () => ksTest(x.values, y.values, { method: 'asymptotic' }),
		python: {
			'scipy ks_2samp(asymp)': { work: 'ks-asymptotic', files: files(x, y) },
			'np.sort of both, alone': { work: 'two-sorts', files: files(x, y), isBound: true }
		},
		npm: { 'native sort and merge': () => naiveKs(x.values, y.values) },
		bounds: {
			'both read once': () => readOnce(x.values) + readOnce(y.values),
			'radix sort of both': () => [sortedCopy(x.values), sortedCopy(y.values)]
		}
	};
}

function ksExact(inputs: Inputs, n: number, m: number): BenchCase {
	const [x, y] = [inputs.normal('reference', n), inputs.normal('current', m)];
	return {
		name: n === m ? 'KS, auto (exact)' : `KS, exact, against ${m}`,
		n,
		ours: () => ksTest(x.values, y.values),
		python: {
			'scipy ks_2samp()': { work: 'ks-auto', files: files(x, y) },
			'scipy ks_2samp(exact)': { work: 'ks-exact', files: files(x, y) }
		}
	};
}

function wasserstein(inputs: Inputs): BenchCase {
	const [x, y] = pair(inputs, million);
	return {
		name: 'Wasserstein-1',
		n: million,
		ours: () => wassersteinDistance(x.values, y.values),
		python: { 'scipy wasserstein_distance': { work: 'wasserstein', files: files(x, y) } },
		bounds: {
			'both read once': () => readOnce(x.values) + readOnce(y.values),
			'radix sort of both': () => [sortedCopy(x.values), sortedCopy(y.values)],
			'native sort of both': () => [x.values.slice().sort(), y.values.slice().sort()]
		}
	};
}

type TwoSamples = {
	name: string;
	ours: (x: Float64Array, y: Float64Array) => unknown;
	peer: string;
	work: string;
};

function twoSamples(inputs: Inputs, n: number, { name, ours, peer, work }: TwoSamples): BenchCase {
	const [x, y] = pair(inputs, n);
	return {
		name,
		n,
		ours: () => ours(x.values, y.values),
		python: { [peer]: { work, files: files(x, y) } },
		bounds: { 'radix sort of both': () => [sortedCopy(x.values), sortedCopy(y.values)] }
	};
}

/** Everyone sums the differences of the means; SciPy has them vectorised. */
function permutations(inputs: Inputs): BenchCase {
	const [x, y] = pair(inputs, 200);
	const [listX, listY] = [Array.from(x.values), Array.from(y.values)];
	return {
		name: 'Permutation test, 10,000',
		n: 200,
		ours: () =>
			permutationTest(x.values, y.values, (a, b) => Math.abs(readOnce(a) - readOnce(b)) / 200, {
				permutations: 10_000,
				seed: 1
			}),
		python: { 'scipy permutation_test': { work: 'permutations', files: files(x, y) } },
		npm: {
			'simple-statistics': () =>
				simpleStatistics.permutationTest(listX, listY, 'two_side', 10_000, Math.random)
		}
	};
}
