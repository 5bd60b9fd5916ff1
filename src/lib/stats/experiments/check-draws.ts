import { StatsError } from '../stats-error.ts';

/**
 * Makes sure that something draws random numbers of the kind that is needed.
 *
 * @throws StatsError `no-data`
 */
export function checkDraws(caller: string, rng: unknown, kind: 'uniform' | 'beta'): void {
	const known = typeof rng === 'object' && rng !== null && kind in rng;
	if (known && typeof (rng as Record<string, unknown>)[kind] === 'function') return;
	throw new StatsError('no-data', `${caller}.choose requires random numbers: createRng(seed)`);
}
