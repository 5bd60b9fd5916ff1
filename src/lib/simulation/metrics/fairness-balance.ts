import { fairnessRates, type FairnessGroup, type FairnessRates } from './fairness-group.ts';

/**
 * The threshold of the second group at which one of its rates is expected to equal the first
 * group's. There is exactly one: each rate runs between 0 and 1 without turning back.
 *
 * @param threshold of the first group
 */
export function fairnessBalance(
	groups: { first: FairnessGroup; second: FairnessGroup },
	of: keyof FairnessRates,
	threshold: number
): number {
	const goal = fairnessRates(groups.first, threshold)[of];
	const rises = of === 'falseNegative';
	let [low, high] = [0, 1];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		const isAbove = fairnessRates(groups.second, middle)[of] > goal;
		if (isAbove === rises) high = middle;
		else low = middle;
	}
	return (low + high) / 2;
}
