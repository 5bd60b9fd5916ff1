import { checkChoice } from '../check-choice.ts';
import { checkProbability } from '../check-number.ts';
import { checkSample } from '../check-sample.ts';
import { sortedCopy } from './sorted-copy.ts';

export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const types = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** For types 4 to 9, how much of an interval the two ends of the sample take off (alpha and beta). */
const ends = [
	[0, 1],
	[0.5, 0.5],
	[0, 0],
	[1, 1],
	[1 / 3, 1 / 3],
	[3 / 8, 3 / 8]
] as const;

/**
 * Quantile by one of the nine definitions in use: 1 takes the first value that a share p of the
 * sample does not exceed (the nearest rank), 7 is `quantile`, 8 is least biased for any distribution.
 *
 * @param x at least 1 finite number, in any order; never modified
 * @param p probability from 0 to 1, or a list of them
 * @param type 1 to 9, as Hyndman and Fan count them
 * @throws StatsError if the sample is empty or not finite, p is not a probability, or there is no such type
 * @see Hyndman & Fan (1996), "Sample quantiles in statistical packages", https://doi.org/10.1080/00031305.1996.10473566; R `quantile`
 */
export function quantileOfType(x: ArrayLike<number>, p: number, type: QuantileType): number;
export function quantileOfType(
	x: ArrayLike<number>,
	p: ArrayLike<number>,
	type: QuantileType
): number[];
export function quantileOfType(
	x: ArrayLike<number>,
	p: number | ArrayLike<number>,
	type: QuantileType
): number | number[] {
	checkSample('quantileOfType', 'x', x);
	checkChoice('quantileOfType', 'type', type, types);
	const levels = typeof p === 'object' && p !== null ? Array.from(p) : [p];
	for (const level of levels) checkProbability('quantileOfType', 'p', level);
	const sorted = sortedCopy(x);
	const values = levels.map((level) => valueAt(sorted, level, type));
	return typeof p === 'number' ? (values[0] as number) : values;
}

function valueAt(sorted: Float64Array, p: number, type: QuantileType): number {
	const n = sorted.length;
	const [a, b] = ends[type - 4] ?? [0, 1];
	const place = type === 3 ? n * p - 0.5 : a + p * (n + 1 - a - b);
	const before = Math.floor(place);
	const share = type < 4 ? stepOf(type, place, before) : place - before;
	const at = (rank: number) => sorted[Math.min(n, Math.max(1, rank)) - 1] as number;
	const [low, high] = [at(before), at(before + 1)];
	return low === high ? low : (1 - share) * low + share * high;
}

/** The first three types do not interpolate: they take one of two neighbours, or their mean. */
function stepOf(type: QuantileType, place: number, before: number): number {
	if (place > before) return 1;
	if (type === 3) return Math.abs(before % 2);
	return type === 1 ? 0 : 0.5;
}
