import { ln } from '../../random/index.ts';

/** A model whose scores are standard normal for negatives and as much higher for positives. */
export interface ScoredWorld {
	/** How far the positives' scores stand above the negatives', in standard deviations, above 0. */
	readonly separation: number;
	/** Share of positives, above 0 and below 1. */
	readonly prevalence: number;
}

/**
 * The threshold at which the bill is lowest: where a row is as likely a positive as a false alarm is
 * dear.
 */
export function cheapestThreshold(world: ScoredWorld & { readonly missCost: number }): number {
	const { separation, prevalence, missCost } = world;
	return separation / 2 + ln((1 - prevalence) / (prevalence * missCost)) / separation;
}
