import type { Rng } from '../../../random/index.ts';
import { percentileOfAll, type LatencyCounts, type TickCounts } from '../../traffic/index.ts';
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

/** @param rng draws what a window asks for and the ticks themselves did not */
export function createLatencyWindows(guards: readonly ReleaseGuard[], rng: Rng): LatencyWindows {
	const asking = guards.flatMap(({ kind }, guard) => (kind === 'latency' ? [guard] : []));
	const windows = new Map(asking.map((guard) => [guard, new Array<LatencyCounts>()]));
	return {
		add({ latency }) {
			const fresh = latency[FRESH];
			if (!fresh?.answers || windows.size === 0) return;
			const kept = fresh.kept(rng);
			for (const window of windows.values()) window.push(kept);
		},
		percentile(guard, p) {
			return percentileOfAll(windows.get(guard) ?? [], p);
		},
		close(tick, windowCells) {
			for (const [guard, window] of windows) {
				if (tick % windowCells(guard) === 0) window.length = 0;
			}
		}
	};
}
