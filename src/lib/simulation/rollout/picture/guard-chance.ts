import { firstRun } from '../first-run.ts';
import { poissonFires } from '../release/odds/poisson-fires.ts';
import { windowFires } from '../window-fires.ts';
import type { Release } from '../release/types.ts';

/** What a line on the error rate does to a sound model by chance, at the mean traffic of a weekday. */
export interface GuardChance {
	/** Requests to the new model in a window of the first step. */
	readonly requests: number;
	readonly errorsNeeded: number;
	readonly perWindow: number;
	/** Hours for which `rollback` holds: one, or a day where an hour has too few windows to decide. */
	readonly hours: 1 | 24;
	/** The chance that it has rolled a sound model back within so many hours at the first step's share. */
	readonly rollback: number;
	/** The same where requests come by chance, so that some windows hold a few less and need an error less. */
	readonly rollbackByChance: number;
}

/** Exactly, from the binomial; undefined where the first guard is another than a line on the error rate. */
export function guardChance({ world, plan, guards }: Release): GuardChance | undefined {
	const [guard] = guards;
	if (guard?.kind !== 'error-rate') return undefined;
	const fires = windowFires({
		qps: world.traffic.perSecond,
		share: plan.steps[0] ?? 0,
		windowSeconds: 60 * guard.windowMinutes,
		threshold: guard.above,
		errorRate: world.old.errorRate
	});
	const perWindow = fires.requests < guard.atLeast ? 0 : fires.probability;
	const byChance = poissonFires({
		mean: 60 * guard.windowMinutes * world.traffic.perSecond * (plan.steps[0] ?? 0),
		errorRate: world.old.errorRate,
		threshold: guard.above,
		atLeast: guard.atLeast
	});
	const hours = guard.inARow * guard.windowMinutes > 60 ? 24 : 1;
	const windows = Math.floor((60 * hours) / guard.windowMinutes);
	const within = (chance: number) => firstRun(chance, guard.inARow, windows)[windows - 1] ?? 0;
	return {
		requests: fires.requests,
		errorsNeeded: fires.errorsNeeded,
		perWindow,
		hours,
		rollback: within(perWindow),
		rollbackByChance: within(byChance)
	};
}
