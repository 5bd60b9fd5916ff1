/** What the two mistakes cost, and how often there is something to miss. */
export type Prices = {
	/** Cost of a page on a quiet day. */
	readonly falsePage: number;
	/** Cost of a drifted day on which nothing rang. */
	readonly missedDay: number;
	/** Days in a hundred on which the feature has drifted. */
	readonly driftedDays: number;
};

export type Bill = {
	/** In a month of 30 days. */
	readonly falsePages: number;
	readonly missedDays: number;
	readonly cost: number;
};

export const monthDays = 30;

/**
 * What an alarm costs in a month, on average.
 *
 * @param falseAlarms share of quiet days that ring
 * @param power share of drifted days that ring
 */
export function billOf(
	{ falseAlarms, power }: { readonly falseAlarms: number; readonly power: number },
	{ falsePage, missedDay, driftedDays }: Prices
): Bill {
	const drifted = driftedDays / 100;
	const falsePages = monthDays * (1 - drifted) * falseAlarms;
	const missedDays = monthDays * drifted * (1 - power);
	return { falsePages, missedDays, cost: falsePages * falsePage + missedDays * missedDay };
}

/** The number of the bill that costs least; the first of equal ones, -1 where there is none. */
export function cheapest(bills: readonly Bill[]): number {
	let best = -1;
	for (const [index, { cost }] of bills.entries()) {
		if (cost < (bills[best]?.cost ?? Infinity)) best = index;
	}
	return best;
}
