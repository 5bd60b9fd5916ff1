import {
	fisherExactTest,
	mannWhitneyUTest,
	median,
	twoProportionTest
} from '../../../stats/index.ts';
import type { ReleaseRun } from '../release/types.ts';
import type { Evidence } from './types.ts';

const [old, fresh] = [0, 1] as const;
/** Latency has no running total: its last hour is compared. */
const latencyTicks = 60;
/** Fewest minutes of both that a comparison of latencies needs. */
const fewest = 10;

/** Chances out of so many: failed or converted. */
type Count = { readonly hits: number; readonly n: number };

/** Compares both models in everything that the screen shows of the first ticks, clearest first. */
export function evidenceAt(run: ReleaseRun, tick: number): Evidence[] {
	const found = [errors(run, tick), segment(run, tick), latency(run, tick), conversion(run, tick)];
	return found.filter((one) => one !== undefined).sort((a, b) => a.pValue - b.pValue);
}

function sum(list: Float64Array | undefined, from: number, to: number): number {
	return (list ?? new Float64Array(0)).subarray(from, to).reduce((total, one) => total + one, 0);
}

/** Two-sided p if the new model looks worse, exact where counts are small; 1 if it does not. */
function worseP(before: Count, now: Count, isWorse: 'more' | 'less'): number {
	if (before.n === 0 || now.n === 0) return 1;
	const test = twoProportionTest(before.hits, before.n, now.hits, now.n);
	if (isWorse === 'more' ? test.difference <= 0 : test.difference >= 0) return 1;
	if (test.smallExpected === 0) return test.pValue;
	const row = ({ hits, n }: Count) => [hits, n - hits] as const;
	return fisherExactTest([row(before), row(now)]).pValue;
}

function compared(before: Count, now: Count, isWorse: 'more' | 'less') {
	const rate = ({ hits, n }: Count) => hits / n;
	return { pValue: worseP(before, now, isWorse), fresh: rate(now), old: rate(before) };
}

function errors(run: ReleaseRun, tick: number): Evidence {
	const count = (arm: number): Count => ({
		hits: sum(run.errors[arm], 0, tick),
		n: sum(run.requests[arm], 0, tick)
	});
	return { what: 'errors', ...compared(count(old), count(fresh), 'more') };
}

function conversion(run: ReleaseRun, tick: number): Evidence {
	const count = (arm: number): Count => ({
		hits: sum(run.conversions[arm], 0, tick),
		n: sum(run.requests[arm], 0, tick)
	});
	return { what: 'conversion', ...compared(count(old), count(fresh), 'less') };
}

/** The segment that stands out most; its p is multiplied by how many there are. */
function segment(run: ReleaseRun, tick: number): Evidence | undefined {
	const { segments } = run.release.world;
	if (tick === 0) return undefined;
	const at = (lists: readonly Float64Array[], arm: number, s: number) =>
		lists[arm]?.[(tick - 1) * segments.length + s] ?? 0;
	const count = (arm: number, s: number): Count => ({
		hits: at(run.segmentErrors, arm, s),
		n: at(run.segmentRequests, arm, s)
	});
	const each = segments.map((_, s): Evidence => {
		const found = compared(count(old, s), count(fresh, s), 'more');
		return { what: 'segment', segment: s, ...found, pValue: found.pValue * segments.length };
	});
	const [most] = each.sort((a, b) => a.pValue - b.pValue);
	return most && { ...most, pValue: Math.min(1, most.pValue) };
}

/** P99 minute by minute: of few requests it comes out too low, so that a small share looks fast. */
function latency({ p99 }: ReleaseRun, tick: number): Evidence | undefined {
	const known = (arm: number) =>
		(p99[arm] ?? new Float64Array(0))
			.subarray(Math.max(0, tick - latencyTicks), tick)
			.filter((ms) => Number.isFinite(ms));
	const [before, now] = [known(old), known(fresh)];
	if (before.length < fewest || now.length < fewest) return undefined;
	const { pValue, commonLanguage } = mannWhitneyUTest(before, now);
	return {
		what: 'latency',
		pValue: commonLanguage < 0.5 ? pValue : 1,
		fresh: median(now),
		old: median(before)
	};
}
