import { checkAtMost, checkWhole } from '../check-number.ts';

/**
 * Makes sure that successes are counted out of at least one trial.
 *
 * @throws StatsError `not-a-count` or `out-of-range`
 */
export function checkSuccesses(caller: string, successes: number, n: number): void {
	checkWhole(caller, 'n', n, 1);
	checkWhole(caller, 'successes', successes);
	checkAtMost(caller, 'successes', successes, n);
}
