import { populationVariance } from '../../../stats/index.ts';
import { at } from '../families/parameter-at.ts';
import type { Pair } from './joint-draws.ts';

/** Pearson's correlation, from the variances of the sum and of the difference; 0 for a constant feature. */
export function correlationOf({ x, y }: Pair): number {
	const [sdX, sdY] = [Math.sqrt(populationVariance(x)), Math.sqrt(populationVariance(y))];
	if (!(sdX > 0 && sdY > 0)) return 0;
	const sum = x.map((value, i) => value / sdX + at(y, i) / sdY);
	const difference = x.map((value, i) => value / sdX - at(y, i) / sdY);
	return (populationVariance(sum) - populationVariance(difference)) / 4;
}
