import { beta, exponential, gamma, logNormal, normal, uniform } from '../../../stats/index.ts';
import type { FamilyId } from '../families/families.ts';
import { at } from '../families/parameter-at.ts';
import { paintedQuantile } from '../painted-quantile.ts';
import { placed, type FamilySide, type NumericSide, type PaintedSide } from '../side.ts';

/** The distribution that a window's rows are drawn from. */
export type Population = {
	readonly cdf: (value: number) => number;
	readonly quantile: (share: number) => number;
};

type Shape = (shape: readonly number[]) => Population;

/** Families by the shape that is drawn, before it is placed. Counts have no smooth distribution. */
const shapes: Record<Exclude<FamilyId, 'poisson'>, Shape> = {
	normal: () => normal(0, 1),
	logNormal: (shape) => logNormal(0, at(shape, 0)),
	gamma: (shape) => gamma(at(shape, 0), 1),
	beta: (shape) => beta(at(shape, 0), at(shape, 1)),
	exponential: () => exponential(1),
	uniform: () => uniform(0, 1),
	mixture: twoLumps
};

/** The population of a side; undefined for counts and for a file's rows. */
export function populationOf(side: NumericSide): Population | undefined {
	if (side.kind === 'painted') return paintedPopulation(side);
	if (side.kind === 'values') return undefined;
	const shape = shapeOf(side);
	const { scale, offset } = placed(side);
	return shape && movedPopulation(shape, { scale, offset });
}

/** The population of a family's draws before they are placed. */
export function shapeOf({ family, ...side }: FamilySide): Population | undefined {
	return family === 'poisson' ? undefined : shapes[family](placed({ family, ...side }).shape);
}

/** A population moved along a rising line. */
export function movedPopulation(
	{ cdf, quantile }: Population,
	{ scale, offset }: { readonly scale: number; readonly offset: number }
): Population {
	return {
		cdf: (value) => cdf((value - offset) / scale),
		quantile: (share) => scale * quantile(share) + offset
	};
}

function twoLumps(shape: readonly number[]): Population {
	const weight = at(shape, 4);
	const one = normal(at(shape, 0), at(shape, 1));
	const other = normal(at(shape, 2), at(shape, 3));
	const cdf = (value: number) => (1 - weight) * one.cdf(value) + weight * other.cdf(value);
	return {
		cdf,
		quantile(share) {
			const ends = [one.quantile(share), other.quantile(share)];
			return solve(cdf, share, [Math.min(...ends), Math.max(...ends)]);
		}
	};
}

function paintedPopulation(side: PaintedSide): Population {
	const quantile = paintedQuantile(side);
	// The quantile function never falls, so that it can be turned round by halving.
	return { quantile, cdf: (value) => solve(quantile, value, [0, 1]) };
}

/** Where a rising function reaches a height, by halving. */
function solve(
	rising: (place: number) => number,
	height: number,
	[from, to]: readonly [number, number]
): number {
	let [low, high] = [from, to];
	for (let step = 0; step < 60; step++) {
		const middle = (low + high) / 2;
		if (rising(middle) < height) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
