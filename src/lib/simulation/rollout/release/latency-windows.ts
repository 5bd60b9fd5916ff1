import { LATENCY_BUCKETS, percentile, type TickCounts } from '../../traffic/index.ts';
import { FRESH } from './tally.ts';
import type { ReleaseGuard } from './types.ts';

/** The new model's latencies over the open window of each guard that asks for them. */
export interface LatencyWindows {
	/** Adds a tick. */
	add(counts: Pick<TickCounts, 'latency'>): void;
	/** A percentile in ms over a guard's window; NaN without answers. */
	percentile(guard: number, p: number): number;
	/** Empties the windows that end with this tick, once they have been looked at. */
	close(tick: number, windowCells: (guard: number) => number): void;
}

export function createLatencyWindows(guards: readonly ReleaseGuard[]): LatencyWindows {
	const asking = guards.flatMap(({ kind }, guard) => (kind === 'latency' ? [guard] : []));
	const windows = new Map(asking.map((guard) => [guard, new Float64Array(LATENCY_BUCKETS)]));
	const start = FRESH * LATENCY_BUCKETS;
	return {
		add({ latency }) {
			for (const window of windows.values()) {
				for (let i = 0; i < LATENCY_BUCKETS; i++) window[i]! += latency[start + i] ?? 0;
			}
		},
		percentile(guard, p) {
			const window = windows.get(guard);
			return window ? percentile({ latency: window }, 0, p) : NaN;
		},
		close(tick, windowCells) {
			for (const [guard, window] of windows) {
				if (tick % windowCells(guard) === 0) window.fill(0);
			}
		}
	};
}
