import { checkSameLength } from '../check-same-length.ts';
import { checkWeights } from '../check-weights.ts';
import { unitOf } from '../describe/unit-of.ts';
import { shares } from './shares.ts';

/** A sample with the share of the whole that each value holds. */
export type Weighed = { values: Float64Array; shares: Float64Array };

/**
 * A sample with weights; without them each value holds as much as the others.
 *
 * @param caller the public function that asks, for the sentence
 * @throws StatsError if a weight is negative or not finite, all are 0, or there are not as many as values
 */
export function weighed(
	caller: string,
	name: string,
	values: Float64Array,
	weights: ArrayLike<number> = new Float64Array(values.length).fill(1)
): Weighed {
	checkSameLength(caller, `values and weights in ${name}`, values, weights);
	checkWeights(caller, `the weights of ${name}`, weights);
	return { values, shares: shares(weights) };
}

/** Area between the distribution functions of two weighed samples, in the unit of the values. */
export function weightedArea(x: Weighed, y: Weighed): number {
	const n = x.values.length;
	const values = new Float64Array(n + y.values.length);
	values.set(x.values);
	values.set(y.values, n);
	const order = Uint32Array.from(values, (_, k) => k).sort(
		(a, b) => (values[a] as number) - (values[b] as number)
	);
	let area = 0;
	let gap = 0;
	let last = values[order[0] as number] as number;
	for (const k of order) {
		const value = values[k] as number;
		if (value > last) area += Math.abs(gap) * (value - last);
		gap += k < n ? (x.shares[k] as number) : -(y.shares[k - n] as number);
		last = value;
	}
	return area;
}

/** Population standard deviation of a weighed sample. */
export function weightedSpread({ values, shares }: Weighed): number {
	const [middle, end] = [values[0] as number, values.length];
	let mean = 0;
	for (let k = 0; k < end; k++) mean += (shares[k] as number) * ((values[k] as number) - middle);
	let squares = 0;
	for (let k = 0; k < end; k++) {
		squares += (shares[k] as number) * ((values[k] as number) - middle - mean) ** 2;
	}
	const sd = Math.sqrt(squares);
	if (Number.isFinite(sd)) return sd;
	const unit = unitOf(values);
	return unit * weightedSpread({ values: values.map((value) => value / unit), shares });
}
