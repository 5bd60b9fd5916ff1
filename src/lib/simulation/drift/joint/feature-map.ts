import { at } from '../families/parameter-at.ts';
import type { Pair } from './joint-draws.ts';
import type { FeatureMapId } from './request.ts';

/** A product of powers of both features. */
type Term = readonly [powerOfX: 0 | 1 | 2, powerOfY: 0 | 1 | 2];

const plainX: Term = [1, 0];
const plainY: Term = [0, 1];
const squareX: Term = [2, 0];
const squareY: Term = [0, 2];
const product: Term = [1, 1];

/** What each model is given, from the least to the most. */
export const featureMaps: Readonly<Record<FeatureMapId, readonly Term[]>> = {
	linear: [plainX, plainY],
	squares: [plainX, plainY, squareX, squareY],
	product: [plainX, plainY, product],
	quadratic: [plainX, plainY, product, squareX, squareY],
	crossed: [plainX, plainY, product, squareX, squareY, [2, 2]]
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
	const terms = featureMaps[map];
	const [x, y] = place;
	let sum = 0;
	for (let k = 0; k < terms.length; k++) {
		const [a, b] = terms[k] ?? [0, 0];
		sum += at(weights, k) * power(x, a) * power(y, b);
	}
	return sum;
}

function power(value: number, exponent: 0 | 1 | 2): number {
	if (exponent === 0) return 1;
	return exponent === 1 ? value : value * value;
}
