import { firstRun } from './first-run.ts';
import { errorsNeeded } from './errors-needed.ts';
import { splitFires } from './split-fires.ts';
import { splitTest } from './split-test.ts';
import { windowFires } from './window-fires.ts';
import { windowRequests, type CanaryTraffic } from './window-requests.ts';

/** What rolls a canary back: a fixed line, or as many requests to the old version at the same time. */
export type Guard =
	| { readonly kind: 'line'; readonly threshold: number; readonly inARow: number }
	| {
			readonly kind: 'baseline';
			/** One-sided level of each window's `splitTest`. */
			readonly alpha: number;
			/** Windows with fewer requests say nothing. */
			readonly atLeast: number;
	  };

export interface GuardRates {
	/** The chance that a request to the canary fails. */
	readonly canary: number;
	/** And one to the old version. */
	readonly baseline: number;
}

/** How likely the guard fires in one window, exactly. */
export function guardFires(guard: Guard, traffic: CanaryTraffic, rates: GuardRates): number {
	if (guard.kind === 'line') {
		const { threshold } = guard;
		return windowFires({ ...traffic, threshold, errorRate: rates.canary }).probability;
	}
	const requests = windowRequests(traffic);
	if (requests < guard.atLeast) return 0;
	return splitFires({
		requests,
		alpha: guard.alpha,
		canaryRate: rates.canary,
		baselineRate: rates.baseline
	});
}

/** How likely the guard has rolled back by the end of each window. */
export function guardRollsBack(guard: Guard, fires: number, windows: number): Float64Array {
	return firstRun(fires, guard.kind === 'line' ? guard.inARow : 1, windows);
}

export interface GuardedDay {
	/** 1 where a window fires. */
	readonly fires: Uint8Array;
	/** The window at whose end the canary is rolled back; undefined if it never is. */
	readonly rolledBack: number | undefined;
}

/**
 * Holds a guard against windows that were counted.
 *
 * @param requests in each window, to the canary and to its baseline alike
 * @param canary errors of each window
 * @param baseline errors of each window; only a baseline guard reads them
 */
export function guardDay(
	guard: Guard,
	requests: number,
	canary: Uint32Array,
	baseline: Uint32Array
): GuardedDay {
	const inARow = guard.kind === 'line' ? guard.inARow : 1;
	const fires = new Uint8Array(canary.length);
	const breaks = breaker(guard, requests);
	let run = 0;
	let rolledBack: number | undefined;
	canary.forEach((errors, w) => {
		const fired = breaks(errors, baseline[w] ?? 0);
		fires[w] = fired ? 1 : 0;
		run = fired ? run + 1 : 0;
		if (run === inARow) rolledBack ??= w;
	});
	return { fires, rolledBack };
}

function breaker(guard: Guard, requests: number): (errors: number, baseline: number) => boolean {
	if (requests === 0) return () => false;
	if (guard.kind === 'line') {
		const needed = errorsNeeded(requests, guard.threshold);
		return (errors) => errors >= needed;
	}
	if (requests < guard.atLeast) return () => false;
	return (errors, baseline) => errors > baseline && splitTest(errors, baseline) <= guard.alpha;
}
