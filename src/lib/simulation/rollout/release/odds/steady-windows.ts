import { createRng } from '../../../../random/index.ts';
import { errorRate } from '../guards/error-rate.ts';
import { twoProportion } from '../guards/two-proportion.ts';
import { BASELINE, createTally, FRESH } from '../tally.ts';
import type { Look, ReleaseGuard } from '../types.ts';
import { createWatch } from '../watch.ts';
import { drawArm, type Arrivals } from './draw-cell.ts';

/** A guard on errors that needs no memory. */
export type ErrorGuard = Extract<ReleaseGuard, { kind: 'error-rate' | 'two-proportion' }>;

/** A new model beside a fresh copy of the old one, as much traffic to either, and nothing that changes. */
export interface SteadyDay {
	readonly seed: number;
	/** How many windows of the guard. */
	readonly windows: number;
	/** Mean requests of one window to each side. */
	readonly requests: number;
	readonly freshRate: number;
	readonly baselineRate: number;
	readonly arrivals: Arrivals;
}

/**
 * Every look of a guard over a steady day, as if it had never rolled back. Each window draws from a
 * place of its own, so that a small change of the day moves windows a little and draws none anew.
 */
export function steadyWindows(guard: ErrorGuard, day: SteadyDay): Look[] {
	const { seed, windows, requests, arrivals } = day;
	const tally = createTally(windows);
	const judge = guard.kind === 'error-rate' ? errorRate.start(guard) : twoProportion.start(guard);
	const watch = createWatch({ ...guard, inARow: Infinity }, judge, 0, {
		...{ tally, control: BASELINE, cellSeconds: 60 * guard.windowMinutes },
		...{ blindSince: () => false, percentile: () => NaN }
	});
	const rates = {
		requests: Float64Array.of(0, requests, requests),
		errors: Float64Array.of(0, requests * day.freshRate, requests * day.baselineRate),
		conversions: new Float64Array(3)
	};
	const sides = [FRESH, BASELINE].map((arm) => ({ arm, rng: createRng(seed).fork(arm) }));
	return Array.from({ length: windows }, (_, window) => {
		for (const { arm, rng } of sides) {
			rng.goTo(window);
			tally.add(arm, drawArm(rng, rates, arm, { arrivals, conversions: false }));
		}
		tally.close();
		return watch.look(window + 1) ?? [];
	}).flat();
}
