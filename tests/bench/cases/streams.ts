import { DDSketch } from '@datadog/sketches-js';
import { adwin, latencySketch, pageHinkley } from '../../../src/lib/stats/index.ts';
import { exp } from '../../../src/lib/random/index.ts';
import { files, million, readOnce, type BenchCase } from '../bench-case.ts';
import {
	defaultOptions,
	drawStream,
	runWatchers,
	signalOf,
	watcherIds
} from '../../../src/lib/simulation/drift/index.ts';
import type { Inputs } from '../inputs.ts';

export function streamCases(inputs: Inputs): BenchCase[] {
	return [...sketches(inputs), ...detectors(inputs), allWatchers()];
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

/** The Drift Lab's stream: four detectors of values, one of errors, PSI and KS by window, in turn. */
function allWatchers(): BenchCase {
	const world = {
		seed: 1,
		kind: 'feature',
		hours: million,
		shape: 'sudden',
		change: million / 2,
		size: 0.5,
		span: 72,
		swing: 0,
		rate: 0.1
	} as const;
	const settings = {
		windows: { reference: 336, current: 96, every: 24, sliding: false },
		baseline: 0,
		options: defaultOptions
	};
	const values = drawStream(world);
	return {
		name: 'A stream through seven detectors',
		n: million,
		ours: () => runWatchers(signalOf(world, values, settings), settings, watcherIds),
		bounds: { 'read once': () => readOnce(values) }
	};
}
