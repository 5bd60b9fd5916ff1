import { at } from '../families/parameter-at.ts';
import type { Pair } from './joint-draws.ts';
import type { FeatureMapId } from './request.ts';

/** A product of powers of both features. */
type Term = readonly [powerOfX: 0 | 1 | 2, powerOfY: 0 | 1 | 2];

const x: Term = [1, 0];
const y: Term = [0, 1];
const squareX: Term = [2, 0];
const squareY: Term = [0, 2];
const product: Term = [1, 1];

/** What each model is given, from the least to the most. */
export const featureMaps: Readonly<Record<FeatureMapId, readonly Term[]>> = {
	linear: [x, y],
	squares: [x, y, squareX, squareY],
	product: [x, y, product],
	quadratic: [x, y, product, squareX, squareY],
	crossed: [x, y, product, squareX, squareY, [2, 2]]
};

export const featureMapIds = Object.keys(featureMaps) as FeatureMapId[];

/** Rows as a model sees them, a column a term. */
export function mapped(map: FeatureMapId, pair: Pair): Float64Array[] {
	return featureMaps[map].map(([a, b]) =>
		pair.x.map((value, i) => power(value, a) * power(at(pair.y, i), b))
	);
}

/** The sum of a model's weighted terms at one place. */
export function weighted(
	map: FeatureMapId,
	weights: readonly number[],
	place: readonly [number, number]
): number {
	return featureMaps[map].reduce(
		(sum, [a, b], k) => sum + at(weights, k) * power(place[0], a) * power(place[1], b),
		0
	);
}

function power(value: number, exponent: 0 | 1 | 2): number {
	if (exponent === 0) return 1;
	return exponent === 1 ? value : value * value;
}
