import { ln } from '../../../random/index.ts';

const floor = 1e-4;

/**
 * Population stability index of counts in the same bins, in nats; an empty bin counts as 0.0001. As
 * `psi` of the statistics core, by arithmetic that every engine does alike.
 *
 * @param before counts, at least one row in all
 * @param after the same
 */
export function psiOfCounts(before: Float64Array, after: Float64Array): number {
	const [all, now] = [total(before), total(after)];
	let sum = 0;
	for (let bin = 0; bin < before.length; bin++) {
		const p = (before[bin] as number) / all || floor;
		const q = (after[bin] as number) / now || floor;
		if (p !== q) sum += (p - q) * ln(p / q);
	}
	return sum;
}

function total(counts: Float64Array): number {
	let sum = 0;
	for (let bin = 0; bin < counts.length; bin++) sum += counts[bin] as number;
	return sum;
}
