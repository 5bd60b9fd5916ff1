import { splitFires } from '../../split-fires.ts';
import { windowFires } from '../../window-fires.ts';
import type { ReleaseGuard } from '../types.ts';
import type { Arrivals } from './draw-cell.ts';
import { poissonFires } from './poisson-fires.ts';

/** What a window brings to one side. */
export interface ExpectedWindow {
	/** On average. */
	readonly requests: number;
	/** Whole ones, as even arrivals bring them. */
	readonly whole: number;
	readonly errorRate: number;
}

/**
 * The exact chance that a guard of error rate or of two proportions fires in one window; 0 for other
 * guards. A comparison of proportions is answered for even arrivals, whatever they are: it hardly minds
 * how many requests a window holds.
 */
export function exactFires(
	guard: ReleaseGuard,
	arrivals: Arrivals,
	[fresh, control]: readonly [ExpectedWindow, ExpectedWindow]
): number {
	const { errorRate } = fresh;
	if (guard.kind === 'error-rate' && arrivals === 'poisson') {
		const { above: threshold, atLeast } = guard;
		return poissonFires({ mean: fresh.requests, errorRate, threshold, atLeast });
	}
	if (fresh.whole < Math.max(1, guard.atLeast)) return 0;
	if (guard.kind === 'error-rate') {
		const traffic = { qps: fresh.whole, share: 1, windowSeconds: 1 };
		return windowFires({ ...traffic, threshold: guard.above, errorRate }).probability;
	}
	if (guard.kind !== 'two-proportion' || control.whole === 0) return 0;
	return splitFires({
		requests: fresh.whole,
		baselineRequests: control.whole,
		alpha: guard.alpha,
		canaryRate: errorRate,
		baselineRate: control.errorRate
	});
}
