import type { DriftPair } from '../drift-test.ts';

/** Bins or categories that at least one side has rows in: one more than the degrees of freedom. */
export function filledBins({ referenceCounts, currentCounts }: DriftPair): number {
	return referenceCounts.filter((count, k) => count + (currentCounts[k] ?? 0) > 0).length;
}
