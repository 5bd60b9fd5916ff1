import { firstRunOf } from '../../first-run.ts';
import { strategyOf } from '../strategies/strategies.ts';
import { BASELINE, FRESH, OLD } from '../tally.ts';
import type { Release, ReleaseGuard } from '../types.ts';
import { cellsOf } from '../watch.ts';
import { createCellRates, type CellRates } from './cell-rates.ts';
import { cellsFor } from './cells.ts';
import type { Arrivals } from './draw-cell.ts';
import { exactFires, type ExpectedWindow } from './exact-fires.ts';
import { plannedRoutings } from './planned.ts';

/** The same question as `releaseOdds`, answered without drawing. */
export interface ExactOdds {
	/** Minutes at which windows end. */
	readonly minutes: Float64Array;
	/** The chance that each window fires, and that the release was rolled back by its end. */
	readonly fires: Float64Array;
	readonly rolledBack: Float64Array;
}

/**
 * The exact chance of a rollback by the end of each window, for a single guard of error rate or, with
 * even arrivals, of two proportions, and a strategy whose shares do not depend on what is seen. With
 * several looks in a row a guard may also hold up a step, so only the first step is answered.
 *
 * @returns undefined where there is no closed form
 */
export function exactOdds(release: Release, arrivals: Arrivals = 'poisson'): ExactOdds | undefined {
	const [guard, second] = release.guards;
	if (!guard || second || !hasForm(release, guard, arrivals)) return undefined;
	const cells = cellsFor(release);
	const ratesOf = createCellRates(release, cells);
	const rates = plannedRoutings(release, cells).map((routing, cell) => ratesOf(cell, routing));
	const size = cellsOf(guard.windowMinutes, cells.seconds);
	const span = guard.inARow > 1 ? cellsOf(release.plan.holdMinutes, cells.seconds) : cells.count;
	const windows = Math.floor(Math.min(span, cells.count) / size);
	const control = strategyOf(release.plan.strategy).control === 'baseline' ? BASELINE : OLD;
	const chanceOf = remembered((fresh: ExpectedWindow, other: ExpectedWindow) =>
		exactFires(guard, arrivals, [fresh, other])
	);
	const fires = Float64Array.from({ length: windows }, (_, w) => {
		const cellsHere = rates.slice(w * size, (w + 1) * size);
		return chanceOf(seen(cellsHere, FRESH), seen(cellsHere, control));
	});
	return {
		minutes: fires.map((_, w) => ((w + 1) * size * cells.seconds) / 60),
		fires,
		rolledBack: firstRunOf(fires, Math.max(1, guard.inARow))
	};
}

function hasForm({ plan }: Release, { kind }: ReleaseGuard, arrivals: Arrivals): boolean {
	if (plan.strategy === 'bandit' || plan.strategy === 'interleaving') return false;
	return kind === 'error-rate' || (kind === 'two-proportion' && arrivals === 'even');
}

function seen(rates: readonly CellRates[], arm: number): ExpectedWindow {
	let [requests, whole, errors] = [0, 0, 0];
	for (const cell of rates) {
		const copies = arm === FRESH ? cell.copies : 0;
		requests += cell.requests[arm]! + copies;
		whole += Math.floor(cell.requests[arm]! + 1e-9) + Math.floor(copies + 1e-9);
		errors += cell.errors[arm]! + (arm === FRESH ? cell.copyErrors : 0);
	}
	return { requests, whole, errorRate: requests > 0 ? Math.min(1, errors / requests) : 0 };
}

/** Windows after one another are often alike: the last answer is kept. */
function remembered(chanceOf: (fresh: ExpectedWindow, control: ExpectedWindow) => number) {
	let last = '';
	let chance = 0;
	return (fresh: ExpectedWindow, control: ExpectedWindow): number => {
		const asked = JSON.stringify([fresh, control]);
		if (asked !== last) chance = chanceOf(fresh, control);
		last = asked;
		return chance;
	};
}
