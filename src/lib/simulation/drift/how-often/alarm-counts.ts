/**
 * Alarms counted: for each effect and rule, how many days rang at exactly so many of the rule's
 * levels. Counts of different days add up (`addAlarms`), so Workers may share a question.
 */
export type AlarmCounts = {
	readonly runs: number;
	readonly rules: readonly { readonly id: string; readonly levels: number }[];
	/** By effect, then rule, then 0 to `levels`. */
	readonly counts: Uint32Array;
};

/** The counts of two blocks of days, for the same effects and rules. */
export function addAlarms(one: AlarmCounts, other: AlarmCounts): AlarmCounts {
	return {
		...one,
		runs: one.runs + other.runs,
		counts: one.counts.map((count, index) => count + (other.counts[index] ?? 0))
	};
}
