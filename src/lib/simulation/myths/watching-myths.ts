import { createRng } from '../../random/index.ts';
import { logNormalMixture } from '../../stats/index.ts';
import type { MythFigure } from './myth-figure.ts';
import { print } from './print.ts';
import { quietRunLength } from './quiet-run-length.ts';

/** A fast server and a slow one, each log-normal. */
const fast = { median: 40, sigma: 0.4 };
const slow = { median: 200, sigma: 0.4 };
const p95Of = (slowShare: number) =>
	logNormalMixture([
		{ ...fast, weight: 1 - slowShare },
		{ ...slow, weight: slowShare }
	]).quantile(0.95);
const [fastP95, slowP95] = [p95Of(0), p95Of(1)];
const averaged = (percent: number) => fastP95 + (percent / 100) * (slowP95 - fastP95);
const together = (percent: number) => p95Of(percent / 100);

const averagedPercentiles: MythFigure = {
	id: 'm1',
	question: 'Is the P95 of the service the average of its servers’ P95s?',
	across: {
		title: 'requests that the slow server answers',
		unit: ' %',
		min: 0,
		max: 50,
		scale: 'linear',
		ticks: [0, 10, 20, 30, 40, 50],
		decimals: 0,
		start: 10,
		step: 1
	},
	up: {
		title: 'P95, ms',
		unit: ' ms',
		min: 0,
		max: 400,
		scale: 'linear',
		ticks: [0, 100, 200, 300, 400],
		decimals: 0
	},
	claim: { label: 'average, weighted by traffic', at: averaged },
	truth: { label: 'P95 of all requests', at: together },
	sentence: (percent) =>
		`With ${print(percent)} % on the slow server the weighted average says ${print(averaged(percent))} ms; 95 % of all requests are answered within ${print(together(percent))} ms.`,
	assumed: 'Log-normal latencies of median 40 and 200 ms, sigma 0.4; exact, not sampled.'
};

const runLengths = new Map<number, number>();

/** Worked out once for each place: 400 runs take a few milliseconds. */
function runLength(correlation: number): number {
	const place = Math.round(50 * correlation) / 50;
	const known =
		runLengths.get(place) ??
		quietRunLength({ correlation: place, runs: 400, random: createRng(465) });
	runLengths.set(place, known);
	return known;
}

const cusumRunLength: MythFigure = {
	id: 'm2',
	question: 'How long until a CUSUM rings while nothing happens?',
	across: {
		title: 'correlation of neighbouring values',
		unit: '',
		min: 0,
		max: 0.6,
		scale: 'linear',
		ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
		decimals: 2,
		start: 0.3,
		step: 0.02
	},
	up: {
		title: 'values until a false alarm, on average',
		unit: ' values',
		min: 0,
		max: 600,
		scale: 'linear',
		ticks: [0, 100, 200, 300, 400, 500, 600],
		decimals: 0
	},
	claim: { label: 'the textbook: 465', at: () => 465 },
	truth: { label: 'with such neighbours', at: runLength },
	sentence: (correlation) =>
		`Where neighbours correlate by ${print(correlation, 2)}, the chart rings falsely every ${print(runLength(correlation))} values, not every 465.`,
	assumed: 'Two-sided, k = 0.5 and h = 5 standard deviations; 400 simulated runs a place, seed 465.'
};

export const watchingMyths: readonly MythFigure[] = [averagedPercentiles, cusumRunLength];
