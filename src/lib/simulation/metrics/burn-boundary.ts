/** An alarm on the burn rate: over a long window it must exceed a multiple of the budget. */
export interface BurnRule {
	readonly id: 'fast' | 'slow' | 'ticket';
	readonly rate: number;
	/** The long window; the short one only lets the alarm end soon. */
	readonly minutes: number;
}

/** The rules of `burnAlert` in the statistics core, which are those of Google's workbook. */
export const burnRules: readonly BurnRule[] = [
	{ id: 'fast', rate: 14.4, minutes: 60 },
	{ id: 'slow', rate: 6, minutes: 360 },
	{ id: 'ticket', rate: 1, minutes: 4320 }
];

/**
 * How long an incident must last until some of these rules ring, where nothing failed before it.
 *
 * @param rules at least one
 * @param budget share of requests that may fail, above 0
 * @param errorRate share of requests that fail during the incident, above 0
 * @returns minutes; Infinity where it stays below all of them
 */
export function burnBoundary(
	rules: readonly BurnRule[],
	budget: number,
	errorRate: number
): number {
	const after = rules.map(({ rate, minutes }) => {
		const share = (rate * budget) / errorRate;
		return share < 1 ? share * minutes : Infinity;
	});
	return Math.min(...after);
}
