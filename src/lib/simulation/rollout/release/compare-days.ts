import { compareReleases } from './compare-releases.ts';
import type { Bill, Release } from './types.ts';

/** Seeds of other days stand this far from the day in sight and from each other. */
const apart = 7919;

/**
 * The comparison of all strategies on several days: the release's own seed first, then others.
 *
 * @returns a generator that yields the share done, and then the bills of each strategy, in the order
 * of `compareReleases`, a bill a day
 */
export function* compareDays(release: Release, days: number): Generator<number, Bill[][], void> {
	const { world } = release;
	const bills: Bill[][] = [];
	for (let day = 0; day < days; day++) {
		const other = { ...release, world: { ...world, seed: world.seed + day * apart } };
		const steps = compareReleases(other);
		let step = steps.next();
		while (!step.done) {
			yield (day + step.value) / days;
			step = steps.next();
		}
		step.value.forEach(({ bill }, i) => (bills[i] ??= []).push(bill));
	}
	return bills;
}
