import type { Rng } from '../../../random/index.ts';
import {
	binCountsFromSorted,
	continuousPair,
	sortedPairSummary,
	type ContinuousPair,
	type SortedPairSummary
} from '../../../stats/index.ts';

/**
 * Pairs of one sorted reference with many sorted current windows: the reference is binned and its
 * spread is taken once. The statistics are the core's, as in `continuousPair`.
 *
 * @param rng shuffles the rows for rules that must not see them in order, such as the classifier
 */
export function runPairs(
	reference: Float64Array,
	rng: Rng,
	options: { readonly bins: number; readonly floor: number }
): (current: Float64Array) => ContinuousPair {
	const self = continuousPair(reference, reference, { ...options, sorted: true });
	const { edges, referenceCounts, referenceSd, classifierRows, floor } = self;
	return (current) => {
		let counts: number[] | undefined;
		let summary: SortedPairSummary | undefined;
		let rows: ContinuousPair['rows'] | undefined;
		return {
			kind: 'continuous',
			n: reference.length,
			m: current.length,
			reference,
			current,
			edges,
			referenceCounts,
			referenceSd,
			get currentCounts() {
				return (counts ??= binCountsFromSorted(current, edges));
			},
			get summary() {
				return (summary ??= sortedPairSummary(reference, current));
			},
			floor,
			classifierRows,
			get rows() {
				return (rows ??= {
					reference: rng.fork('reference order').shuffle(reference.slice()),
					current: rng.fork('current order').shuffle(current.slice())
				});
			},
			isSorted: false
		};
	};
}
