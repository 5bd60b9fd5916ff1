import type { StrategyId } from '../types.ts';
import { ab } from './ab.ts';
import { allAtOnce } from './all-at-once.ts';
import { bandit } from './bandit.ts';
import { blueGreen } from './blue-green.ts';
import { canaryWithBaseline } from './canary-with-baseline.ts';
import { canary } from './canary.ts';
import { gradual } from './gradual.ts';
import { interleaving } from './interleaving.ts';
import { shadow } from './shadow.ts';
import type { Strategy } from './strategy.ts';

/** The ways to release, in the order in which they are shown. A new one adds its file and its line. */
export const strategies: readonly Strategy[] = [
	allAtOnce,
	canary,
	gradual,
	blueGreen,
	shadow,
	canaryWithBaseline,
	ab,
	bandit,
	interleaving
];

/** @throws RangeError if there is none of this id */
export function strategyOf(id: StrategyId): Strategy {
	const found = strategies.find((strategy) => strategy.id === id);
	if (!found) throw new RangeError(`there is no strategy ${id}`);
	return found;
}
