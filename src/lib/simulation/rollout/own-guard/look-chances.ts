import { poissonTable } from './poisson-table.ts';
import { phaseOf, withoutData } from './judge.ts';
import { slowAllowed, slowShare, valueOf } from './kinds-of-requests.ts';
import type { LookPhase, Served, WatchedMetric } from './types.ts';

export type LookChances = Readonly<Record<LookPhase, number>>;

/**
 * What one look of a metric comes to, exactly: failed and sound requests are Poisson counts of their
 * own, so their joint chances are products.
 *
 * @param mean requests that its window holds on average; with 0 it is before the first request
 */
export function lookChances(metric: WatchedMetric, served: Served, mean: number): LookChances {
	const chances = { Successful: 0, Failed: 0, Inconclusive: 0, Error: 0, 'No data': 0 };
	if (mean > 0) {
		const add: Add = (phase, chance) => (chances[phase] += chance);
		if (metric.measure.kind === 'latency') latencyPieces(metric, served, mean, add);
		else failurePieces(metric, served, mean, add);
	}
	const seen = Object.values(chances).reduce((sum, chance) => sum + chance, 0);
	chances[withoutData(metric, served.noData, mean === 0)] += Math.max(0, 1 - seen);
	return chances;
}

type Add = (phase: LookPhase, chance: number) => void;

/** Failed requests one by one; for each, the sound ones fall into stretches of one phase. */
function failurePieces(metric: WatchedMetric, served: Served, mean: number, add: Add): void {
	const failed = poissonTable(mean * served.errorRate);
	const sound = poissonTable(mean * (1 - served.errorRate));
	const last = sound.first + sound.shares.length;
	failed.shares.forEach((chance, i) => {
		const errors = failed.first + i;
		const value = (fine: number) => failureValue(metric, fine, errors);
		let from = Math.max(sound.first, errors === 0 ? 1 : 0);
		// At most a stretch below, on and above each cut: the value only rises or only falls.
		while (from < last) {
			const begins = value(from);
			const to = firstOther(from, last, (fine) => isSameSide(metric, begins, value(fine)));
			add(phaseOf(metric.judge, begins), chance * (sound.below(to) - sound.below(from)));
			from = to;
		}
	});
}

const failureValue = ({ measure, windowSeconds }: WatchedMetric, sound: number, errors: number) =>
	measure.kind === 'latency' ? NaN : valueOf(measure, windowSeconds, [sound, errors]);

/** Whether no cut lies between two values. */
const isSameSide = ({ judge }: WatchedMetric, a: number, b: number) =>
	judge.cuts.every((cut) => Math.sign(a - cut) === Math.sign(b - cut));

/** The first count at which something that holds at first no longer does. */
function firstOther(from: number, last: number, holds: (count: number) => boolean): number {
	let [low, high] = [from, last];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (holds(middle)) low = middle;
		else high = middle;
	}
	return high;
}

/** A percentile is above a limit when too many are slower: the same sum, limit by limit. */
function latencyPieces(metric: WatchedMetric, served: Served, mean: number, add: Add): void {
	const { measure, judge } = metric;
	if (measure.kind !== 'latency') return;
	const some = 1 - poissonTable(mean).below(1);
	const above = judge.cuts.map((cut) =>
		aboveLimit(mean, slowShare(cut * measure.unitMs, served.p99Ms), measure.percentile)
	);
	const tails = [some, ...above, 0];
	tails.slice(1).forEach((tail, i) => add(judge.phases[2 * i] ?? 'Error', (tails[i] ?? 0) - tail));
}

function aboveLimit(mean: number, slowShareOfAll: number, percentile: number): number {
	const slow = poissonTable(mean * slowShareOfAll);
	const fast = poissonTable(mean * (1 - slowShareOfAll));
	let sum = 0;
	slow.shares.forEach((chance, i) => {
		const count = slow.first + i;
		if (count === 0) return;
		const isAbove = (fine: number) => count > slowAllowed(percentile, count + fine);
		const to = firstOther(-1, fast.first + fast.shares.length, (fine) => fine < 0 || isAbove(fine));
		sum += chance * fast.below(to);
	});
	return sum;
}
