import * as simpleStatistics from 'simple-statistics';
import {
	adjustPValues,
	binCounts,
	ecdf,
	histogram,
	mean,
	meanAndVariance,
	quantile,
	sortedCopy,
	variance
} from '../../../src/lib/stats/index.ts';
import { createRng, fillUniform } from '../../../src/lib/random/index.ts';
import { files, million, readOnce, type BenchCase } from '../bench-case.ts';
import type { Inputs } from '../inputs.ts';

export function oneSampleCases(inputs: Inputs): BenchCase[] {
	return [
		deciles(inputs),
		bins(inputs),
		quantiles(inputs),
		...moments(inputs),
		steps(inputs),
		manyTests(inputs)
	];
}

function deciles(inputs: Inputs): BenchCase {
	const x = inputs.normal('reference', million);
	const inner = Float64Array.of(-1.28, -0.84, -0.52, -0.25, 0, 0.25, 0.52, 0.84, 1.28);
	const edges = Float64Array.of(-Infinity, ...inner, Infinity);
	const read = files(x, inputs.fixed('decile-edges', inner));
	return {
		name: 'PSI: counts in ten bins',
		n: million,
		ours: () => binCounts(x.values, edges),
		python: {
			'np.histogram': { work: 'decile-histogram', files: read },
			'np.searchsorted, bincount': { work: 'decile-counts', files: read }
		},
		bounds: { 'read once': () => readOnce(x.values) }
	};
}

function bins(inputs: Inputs): BenchCase {
	const x = inputs.normal('reference', million);
	return {
		name: 'Histogram, 50 bins',
		n: million,
		ours: () => histogram(x.values, { bins: 50 }),
		python: { 'np.histogram': { work: 'histogram', files: files(x) } },
		bounds: { 'read once': () => readOnce(x.values) }
	};
}

function quantiles(inputs: Inputs): BenchCase {
	const x = inputs.normal('reference', million);
	const list = Array.from(x.values);
	const levels = Array.from({ length: 11 }, (_, k) => k / 10);
	return {
		name: 'Eleven quantiles',
		n: million,
		ours: () => quantile(x.values, levels),
		python: { 'np.quantile': { work: 'quantiles', files: files(x) } },
		npm: { 'simple-statistics': () => simpleStatistics.quantile(list, levels) },
		bounds: {
			'read once': () => readOnce(x.values),
			'radix sort': () => sortedCopy(x.values)
		}
	};
}

function moments(inputs: Inputs): BenchCase[] {
	const x = inputs.normal('reference', million);
	const list = Array.from(x.values);
	const peers: Partial<BenchCase> = {
		python: { 'np.mean, np.var': { work: 'mean-variance', files: files(x) } },
		npm: {
			'simple-statistics': () => simpleStatistics.mean(list) + simpleStatistics.sampleVariance(list)
		},
		bounds: { 'read once': () => readOnce(x.values) }
	};
	return [
		{ name: 'Mean and variance', n: million, ours: () => meanAndVariance(x.values), ...peers },
		{
			name: 'Mean, then variance',
			n: million,
			ours: () => mean(x.values) + variance(x.values),
			...peers
		}
	];
}

function steps(inputs: Inputs): BenchCase {
	const x = inputs.normal('reference', million);
	return {
		name: 'ECDF, made and asked once',
		n: million,
		ours: () => ecdf(x.values)(0),
		python: { 'scipy ecdf': { work: 'ecdf', files: files(x) } },
		bounds: { 'native sort': () => x.values.slice().sort() }
	};
}

function manyTests(inputs: Inputs): BenchCase {
	const values = new Float64Array(million);
	fillUniform(createRng(12), values);
	const p = inputs.fixed('p-values', values);
	return {
		name: 'Benjamini-Hochberg',
		n: million,
		ours: () => adjustPValues(p.values, 'benjamini-hochberg'),
		python: {
			'scipy false_discovery_control': { work: 'false-discovery', files: files(p) },
			'statsmodels multipletests': {
				work: 'multiple-tests',
				files: files(p),
				needs: 'statsmodels'
			}
		},
		bounds: { 'radix sort': () => sortedCopy(p.values) }
	};
}
