import { holds, type Bounds } from './expectation.ts';
import type { ExpectationId } from './expectations.ts';
import type { Night } from './nights-of-table.ts';

/** Where a suite stands: good nights that it blocks, faulty nights that it catches. */
export interface SuitePlace {
	readonly blocked: number;
	readonly caught: number;
}

/**
 * The most that any choice of these expectations can catch, with their bounds as they are, for each
 * price in blocked good nights that buys something more.
 *
 * @param all at most 16 expectations: every one of the 2^n choices is tried
 */
export function bestSuites(
	nights: readonly Night[],
	all: ReadonlyMap<ExpectationId, Bounds>
): SuitePlace[] {
	const good = nights.filter(({ fault }) => fault === undefined);
	const faulty = nights.filter(({ fault }) => fault !== undefined);
	const [blocked, caught] = [countStopped(good, all), countStopped(faulty, all)];
	const most = new Array<number>(good.length + 1).fill(-1);
	blocked.forEach((price, choice) => {
		most[price] = Math.max(most[price] ?? -1, caught[choice] ?? 0);
	});
	let best = -1;
	return most.flatMap((count, price) => {
		if (count <= best) return [];
		best = count;
		return [{ blocked: price, caught: count }];
	});
}

/** For each choice, as a bit pattern of the expectations, how many of the nights it stops. */
function countStopped(
	nights: readonly Night[],
	all: ReadonlyMap<ExpectationId, Bounds>
): Uint16Array {
	const choices = 1 << all.size;
	const counts = new Uint16Array(choices);
	for (const { observed } of nights) {
		let failing = 0;
		[...all].forEach(([id, bounds], bit) => {
			if (!holds(observed[id], bounds)) failing |= 1 << bit;
		});
		for (let choice = 0; choice < choices; choice++) if (choice & failing) counts[choice]!++;
	}
	return counts;
}
