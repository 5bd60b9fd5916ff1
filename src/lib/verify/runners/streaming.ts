import * as stats from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runner, type Runners } from '../runner.ts';

type State = Record<string, number>;
type Detector = stats.ChangeDetector<State>;
type Stream = { params: object; x: SampleSpec };
type Trace = { options: object; x: SampleSpec; at: number[] };
type Chart = { x: SampleSpec; mu0: number; sigma: number; k: number; h: number; L: number };
type ChartTrace = { x: SampleSpec; at: number[]; mean: number; sd: number };

/** What a detector said of each value, and what it knew after each. */
function watch(detector: Detector, x: SampleSpec) {
	const states: State[] = [];
	const said = resolve(x).map((value) => {
		const verdict = detector.update(value);
		states.push(detector.state);
		return verdict;
	});
	const when = (verdict: stats.StreamVerdict) =>
		said.flatMap((word, i) => (word === verdict ? [i] : []));
	return { drifts: when('drift'), warnings: when('warning'), states };
}

/** The states after some values, field by field. */
function statesAt(states: State[], at: number[]): Record<string, (number | undefined)[]> {
	const fields = Object.keys(states[0] ?? {});
	return Object.fromEntries(fields.map((key) => [key, at.map((i) => states[i]?.[key])]));
}

const counted = (list: number[], shown: number) => ({
	count: list.length,
	first: list.slice(0, shown)
});

const stream = (name: string, make: (options: object) => Detector): Runner =>
	runner({
		checks: [name],
		run: ({ params, x }: Stream, { snapshots }: { snapshots: { index: number }[] }) => {
			const { drifts, warnings, states } = watch(make(params), x);
			return {
				drifts,
				firstWarning: warnings[0],
				warnings: warnings.length,
				snapshots: snapshots.map(({ index }) => ({ index, ...states[index] }))
			};
		}
	});

const trace = (name: string, make: (options: object) => Detector): Runner =>
	runner({
		checks: [name],
		each: true,
		run: ({ options, x, at }: Trace) => {
			const { drifts, warnings, states } = watch(make(options), x);
			return {
				drifts: counted(drifts, 8),
				warnings: counted(warnings, 4),
				state: statesAt(states, at)
			};
		}
	});

const chartTrace = (name: string, make: (options: ChartTrace & never) => Detector): Runner =>
	runner({
		checks: [name],
		each: true,
		run: (input: ChartTrace) => {
			const { drifts, states } = watch(make(input as never), input.x);
			return { alarms: drifts.length, state: statesAt(states, input.at) };
		}
	});

/** Detectors that watch one value at a time, on whole streams. */
export const streaming: Runners = {
	pageHinkley: stream('pageHinkley', stats.pageHinkley),
	ddm: stream('ddm', stats.ddm),
	adwin: stream('adwin', stats.adwin),
	cusum: runner({
		checks: ['cusum'],
		run: ({ x, mu0, sigma, k, h }: Chart) => {
			const { drifts, states } = watch(stats.cusum({ mean: mu0, sd: sigma, k, h }), x);
			const [index = -1] = drifts;
			const side = (states[index]?.up ?? 0) > h ? 'up' : 'down';
			return { first: index < 0 ? null : { index, side }, last: states.at(-1) };
		}
	}),
	ewma: runner({
		checks: ['ewmaChart'],
		run: ({ x, mu0, sigma, lambda, L }: Chart & { lambda: number }) => {
			const options = { mean: mu0, sd: sigma, lambda, limit: L };
			const { drifts, states } = watch(stats.ewmaChart(options), x);
			return { firstFive: states.slice(0, 5), first: drifts[0], last: states.at(-1)?.z };
		}
	}),
	shewhartArl: runner({
		checks: ['averageRunLength'],
		each: true,
		run: ({ L }: { L: number[] }) => L.map((limit) => stats.averageRunLength(limit))
	})
};

/** The same against river itself, with the state after some values. */
export const riverTraces: Runners = {
	pageHinkleyTrace: trace('pageHinkley', stats.pageHinkley),
	ddmTrace: trace('ddm', stats.ddm),
	adwinTrace: trace('adwin', stats.adwin)
};

/** Control charts against their closed forms. */
export const streamingHard: Runners = {
	cusumTrace: chartTrace('cusum', stats.cusum),
	ewmaTrace: chartTrace('ewmaChart', stats.ewmaChart),
	averageRunLength: runner({
		checks: ['averageRunLength'],
		each: true,
		run: ({ pairs }: { pairs: [number, number][] }) =>
			pairs.map(([limit, shift]) => stats.averageRunLength(limit, shift))
	})
};
