import { klDivergence, psi } from '../../stats/index.ts';

export interface EmptyBinReading {
	/** KL from reference to current, in nats; Infinity once a bin is empty. */
	readonly kl: number;
	/** PSI with zeros raised to the floor, in nats. */
	readonly psi: number;
	/** What each bin adds to PSI. */
	readonly terms: readonly number[];
	/** Bins without a row today. */
	readonly empty: readonly number[];
	/** What the empty bins alone add to PSI: a number made by the floor. */
	readonly fromEmpty: number;
}

/**
 * Reads two windows of shares as KL and PSI do, and says how much of PSI the floor has made.
 *
 * @param reference shares above 0, adding up to 1
 * @param current shares of the same bins, adding up to 1; some may be 0
 * @param floor what a share of 0 is raised to, above 0
 */
export function emptyBin(
	reference: readonly number[],
	current: readonly number[],
	floor: number
): EmptyBinReading {
	const { psi: value, terms } = psi(reference, current, { floor });
	const empty = current.flatMap((share, bin) => (share === 0 ? [bin] : []));
	return {
		kl: klDivergence(reference, current),
		psi: value,
		terms: [...terms],
		empty,
		fromEmpty: empty.reduce((sum, bin) => sum + (terms[bin] ?? 0), 0)
	};
}
