import { DDSketch } from '@datadog/sketches-js';
import { adwin, latencySketch, pageHinkley } from '../../../src/lib/stats/index.ts';
import { exp } from '../../../src/lib/random/index.ts';
import { files, million, readOnce, type BenchCase } from '../bench-case.ts';
import type { Inputs } from '../inputs.ts';

export function streamCases(inputs: Inputs): BenchCase[] {
	return [...sketches(inputs), ...detectors(inputs)];
}

/** Latencies of about 100 ms, log-normal. */
function sketches(inputs: Inputs): BenchCase[] {
	const values = inputs.normal('reference', million).values.map((value) => 100 * exp(0.6 * value));
	const peers: Partial<BenchCase> = {
		npm: {
			'@datadog/sketches-js': () => {
				const counts = new DDSketch({ relativeAccuracy: 0.01 });
				for (let i = 0; i < values.length; i++) counts.accept(values[i] as number);
				return counts.getValueAtQuantile(0.99);
			}
		},
		bounds: { 'read once': () => readOnce(values) }
	};
	return [
		{
			name: 'Latency sketch, one by one',
			n: million,
			ours: () => {
				const counts = latencySketch({ relativeError: 0.01 });
				for (let i = 0; i < values.length; i++) counts.add(values[i] as number);
				return counts.quantile(0.99);
			},
			...peers
		},
		{
			name: 'Latency sketch, all at once',
			n: million,
			ours: () => {
				const counts = latencySketch({ relativeError: 0.01 });
				counts.addAll(values);
				return counts.quantile(0.99);
			},
			...peers
		}
	];
}

/** One value after the other, as a stream comes. */
function detectors(inputs: Inputs): BenchCase[] {
	const n = 100_000;
	const x = inputs.normal('reference', n);
	const feed = (detector: { update: (value: number) => unknown }) => {
		for (let i = 0; i < n; i++) detector.update(x.values[i] as number);
		return detector;
	};
	const river = (work: string) => ({ work, files: files(x), needs: 'river' as const });
	return [
		{
			name: 'Page-Hinkley',
			n,
			ours: () => feed(pageHinkley({})),
			python: { 'river PageHinkley': river('page-hinkley') }
		},
		{
			name: 'ADWIN',
			n,
			ours: () => feed(adwin({})),
			python: { 'river ADWIN': river('adwin') }
		}
	];
}
