import { ARMS } from './conditions.ts';
import { LatencyCounts } from './latency-counts.ts';
import type { TickCounts } from './world.ts';

/** A tick without requests, its lists as long as the segments need. */
export function emptyCounts(segments: number, latency: boolean): TickCounts {
	return {
		requests: new Float64Array(ARMS * segments),
		errors: new Float64Array(ARMS * segments),
		conversions: new Float64Array(ARMS * segments),
		latency: latency ? Array.from({ length: ARMS }, () => new LatencyCounts()) : [],
		utilisation: new Float64Array(ARMS),
		replicas: new Float64Array(ARMS),
		mirrored: { requests: 0, errors: 0, sideEffects: 0 }
	};
}
