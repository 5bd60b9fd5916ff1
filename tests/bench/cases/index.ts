import * as simpleStatistics from 'simple-statistics';
import { createRng, fillNormal, fillUniform } from '../../src/lib/random/index.ts';
import {
	binCounts,
	cramerVonMisesTest,
	histogram,
	ksTest,
	mannWhitneyUTest,
	mean,
	quantile,
	variance,
	wassersteinDistance
} from '../../src/lib/stats/index.ts';
import type { Input, Inputs } from './inputs.ts';
import { naiveKs } from './naive-ks.ts';

/** One piece of work, ours and the peers'. */
export type BenchCase = {
	name: string;
	/** Rows on each side, or in all where there is one side. */
	n: number;
	ours: () => unknown;
	/** Named by the function that does it. */
	python: Record<string, { work: string; files: string[] }>;
	npm: Record<string, () => unknown>;
};

const million = 1_000_000;
const files = (...inputs: Input[]) => inputs.map(({ file }) => file);

/** Every case, in the order of the table. */
export function benchCases(inputs: Inputs): BenchCase[] {
	return [
		...[1000, 10_000, 100_000, million].map((n) => ksAsymptotic(inputs, n)),
		ksExact(inputs, 1000, 1000),
		ksExact(inputs, 2236, 2236),
		ksExact(inputs, 2236, 2235),
		twoSamples(inputs, million, {
			name: 'Wasserstein-1',
			ours: wassersteinDistance,
			peer: 'wasserstein_distance',
			work: 'wasserstein'
		}),
		twoSamples(inputs, 100_000, {
			name: 'Cramér-von Mises',
			ours: (x, y) => cramerVonMisesTest(x, y, { method: 'asymptotic' }),
			peer: 'cramervonmises_2samp',
			work: 'cramer-von-mises'
		}),
		twoSamples(inputs, 100_000, {
			name: 'Mann-Whitney',
			ours: (x, y) => mannWhitneyUTest(x, y, { method: 'asymptotic' }),
			peer: 'mannwhitneyu',
			work: 'mann-whitney'
		}),
		deciles(inputs),
		...oneSample(inputs),
		...fills(inputs)
	];
}

function ksAsymptotic(inputs: Inputs, n: number): BenchCase {
	const [x, y] = [inputs.normal('reference', n), inputs.normal('current', n)];
	return {
		name: 'KS, asymptotic',
		n,
		ours: () => ksTest(x.values, y.values, { method: 'asymptotic' }),
		python: {
			"ks_2samp(method='asymp')": { work: 'ks-asymptotic', files: files(x, y) },
			'two np.sort alone': { work: 'ks-two-sorts', files: files(x, y) }
		},
		npm: { 'native sort and merge': () => naiveKs(x.values, y.values) }
	};
}

function ksExact(inputs: Inputs, n: number, m: number): BenchCase {
	const [x, y] = [inputs.normal('reference', n), inputs.normal('current', m)];
	return {
		name: n === m ? 'KS, auto (exact)' : `KS, exact, against ${m}`,
		n,
		ours: () => ksTest(x.values, y.values),
		python: {
			'ks_2samp()': { work: 'ks-auto', files: files(x, y) },
			"ks_2samp(method='exact')": { work: 'ks-exact', files: files(x, y) }
		},
		npm: {}
	};
}

type TwoSamples = {
	name: string;
	ours: (x: Float64Array, y: Float64Array) => unknown;
	peer: string;
	work: string;
};

function twoSamples(inputs: Inputs, n: number, { name, ours, peer, work }: TwoSamples): BenchCase {
	const [x, y] = [inputs.normal('reference', n), inputs.normal('current', n)];
	return {
		name,
		n,
		ours: () => ours(x.values, y.values),
		python: { [peer]: { work, files: files(x, y) } },
		npm: {}
	};
}

function deciles(inputs: Inputs): BenchCase {
	const x = inputs.normal('reference', million);
	const inner = Float64Array.of(-1.28, -0.84, -0.52, -0.25, 0, 0.25, 0.52, 0.84, 1.28);
	const edges = Float64Array.of(-Infinity, ...inner, Infinity);
	return {
		name: 'Counts in ten bins',
		n: million,
		ours: () => binCounts(x.values, edges),
		python: {
			'searchsorted + bincount': {
				work: 'decile-counts',
				files: files(x, inputs.fixed('decile-edges', inner))
			}
		},
		npm: {}
	};
}

function oneSample(inputs: Inputs): BenchCase[] {
	const x = inputs.normal('reference', million);
	const values = x.values;
	const list = Array.from(values);
	const levels = Array.from({ length: 11 }, (_, k) => k / 10);
	const numpy = (name: string, work: string) => ({ [name]: { work, files: files(x) } });
	return [
		{
			name: 'Histogram, 50 bins',
			n: million,
			ours: () => histogram(values, { bins: 50 }),
			python: numpy('np.histogram', 'histogram'),
			npm: {}
		},
		{
			name: 'Eleven quantiles',
			n: million,
			ours: () => quantile(values, levels),
			python: numpy('np.quantile', 'quantiles'),
			npm: { 'simple-statistics': () => simpleStatistics.quantile(list, levels) }
		},
		{
			name: 'Mean and variance',
			n: million,
			ours: () => mean(values) + variance(values),
			python: numpy('np.mean, np.var', 'mean-variance'),
			npm: {
				'simple-statistics': () =>
					simpleStatistics.mean(list) + simpleStatistics.sampleVariance(list)
			}
		}
	];
}

function fills(inputs: Inputs): BenchCase[] {
	const x = inputs.normal('reference', million);
	const rng = createRng(3);
	const out = new Float64Array(million);
	return [
		{
			name: 'Uniform numbers',
			n: million,
			ours: () => fillUniform(rng, out),
			python: { 'Generator.random': { work: 'uniform', files: files(x) } },
			npm: {}
		},
		{
			name: 'Normal numbers',
			n: million,
			ours: () => fillNormal(rng, out),
			python: { 'Generator.standard_normal': { work: 'normal', files: files(x) } },
			npm: {}
		}
	];
}
