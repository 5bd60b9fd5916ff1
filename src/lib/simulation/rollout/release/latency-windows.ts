import type { Rng } from '../../../random/index.ts';
import { percentileOfAll, type LatencyCounts, type TickCounts } from '../../traffic/index.ts';
import { readsOf } from './guards/guards.ts';
import { BASELINE, FRESH, OLD } from './tally.ts';
import type { ReleaseGuard } from './types.ts';

/** Latencies over the open window of each guard that asks for them. */
export interface LatencyWindows {
	/** Adds a tick. */
	add(counts: Pick<TickCounts, 'latency'>): void;
	/** A percentile in ms of an arm over a guard's window; NaN without answers. */
	percentile(guard: number, p: number, arm: number): number;
	/** Empties the windows that end with this tick, once they have been looked at. */
	close(tick: number, windowCells: (guard: number) => number): void;
}

/** Arms that a guard looks at: all of them if it compares. */
function armsOf(guard: ReleaseGuard): readonly number[] {
	const reads = readsOf(guard);
	if (reads.includes('percentiles')) return [OLD, FRESH, BASELINE];
	return reads.includes('latency') ? [FRESH] : [];
}

/** Whether any guard asks for latencies. */
export function asksLatency(guards: readonly ReleaseGuard[]): boolean {
	return guards.some((guard) => armsOf(guard).length > 0);
}

/** @param rng draws what a window asks for and the ticks themselves did not */
export function createLatencyWindows(guards: readonly ReleaseGuard[], rng: Rng): LatencyWindows {
	const windows = guards.map((guard) =>
		armsOf(guard).map((arm) => ({ arm, list: new Array<LatencyCounts>() }))
	);
	const asked = [OLD, FRESH, BASELINE].filter((arm) =>
		windows.some((window) => window.some((one) => one.arm === arm))
	);
	return {
		add({ latency }) {
			for (const arm of asked) {
				if (!latency[arm]?.answers) continue;
				const kept = latency[arm].kept(rng);
				for (const window of windows) window.find((one) => one.arm === arm)?.list.push(kept);
			}
		},
		percentile(guard, p, arm) {
			return percentileOfAll(windows[guard]?.find((one) => one.arm === arm)?.list ?? [], p);
		},
		close(tick, windowCells) {
			for (const [guard, window] of windows.entries()) {
				if (tick % windowCells(guard) === 0) for (const { list } of window) list.length = 0;
			}
		}
	};
}
