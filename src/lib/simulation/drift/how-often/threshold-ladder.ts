import type { DriftThreshold } from '../../../stats/index.ts';

const sizes = [
	1, 1.1, 1.25, 1.4, 1.6, 1.8, 2, 2.25, 2.5, 2.8, 3.2, 3.6, 4, 4.5, 5, 5.6, 6.4, 7, 8, 9
];
const chances = [
	0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.07, 0.05, 0.03, 0.02, 0.015, 0.01, 0.007, 0.005, 0.003, 0.002,
	0.001, 5e-4, 2e-4, 1e-4, 5e-5, 2e-5, 1e-5, 1e-6, 1e-7, 1e-8, 1e-10
];

/** Distances from 0.0005 to 2, some 12 % apart. */
const distances = [-4, -3, -2, -1, 0]
	.flatMap((power) => sizes.map((size) => Number(`${size}e${power}`)))
	.filter((size) => size >= 5e-4 && size <= 2);

/** Chances to tell two sides apart, from a coin's to certainty. */
const areas = [
	...Array.from({ length: 61 }, (_, step) => (500 + 5 * step) / 1000),
	0.82,
	0.84,
	0.86,
	0.88,
	0.9,
	0.95
];

/**
 * The thresholds that a detector is judged at, from the one that rings most to the one that rings
 * least. They reach beyond what the one-feature page offers, as large windows need smaller ones.
 *
 * @param threshold the registry's
 * @param base what its statistic reads if the two sides are alike
 * @param extra one more to include, such as one from a link
 */
export function thresholdLadder(
	threshold: Pick<DriftThreshold, 'kind' | 'default'>,
	base: number,
	extra?: number
): number[] {
	const isChance = threshold.kind === 'p-below';
	const all = isChance ? chances : base === 0.5 ? areas : distances;
	const set = new Set([...all, threshold.default, ...(extra === undefined ? [] : [extra])]);
	const rising = [...set].sort((one, other) => one - other);
	return isChance ? rising.reverse() : rising;
}
