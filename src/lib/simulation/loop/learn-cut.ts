import type { DayRows } from './day-rows.ts';

/**
 * The smallest classifier there is: the cut with the fewest errors on the rows when everything
 * above it is answered yes. It lies half way between two neighbouring values; among equally good
 * cuts the lowest is taken. O(n log n).
 *
 * @param rows at least one labelled row
 */
export function learnCut(rows: Pick<DayRows, 'values' | 'labels'>): number {
	const { values, labels } = rows;
	const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const at = (rank: number) => values[order[rank] ?? 0] ?? 0;
	let errors = labels.reduce((count, label) => count + 1 - label, 0);
	let fewest = errors;
	let best = at(0) - 1;
	order.forEach((row, rank) => {
		errors += labels[row] === 1 ? 1 : -1;
		const next = rank + 1 < order.length ? at(rank + 1) : at(rank) + 2;
		if (errors >= fewest || next === at(rank)) return;
		fewest = errors;
		best = (at(rank) + next) / 2;
	});
	return best;
}
