import {
	beta,
	exponential,
	gamma,
	logNormal,
	normal,
	poisson,
	uniform
} from '../../../stats/index.ts';
import { familyOf, type FamilyId } from '../families/families.ts';
import { at } from '../families/parameter-at.ts';
import type { Marginal } from './request.ts';

/** Turns standard normal scores into values of a feature: rising, so that ranks stay. */
export type MarginalMap = {
	readonly valueOf: (score: number) => number;
	readonly mean: number;
	readonly sd: number;
	/** Where a picture of the feature begins and ends. */
	readonly ends: readonly [number, number];
};

type Numbers = readonly number[];
/** The value below which a share of rows lies. */
type Quantile = (share: number) => number;

const widest = 5.5;
const perUnit = 64;
/** Scores at the ends of a picture: three rows of a thousand lie beyond them. */
const pictured = 3;

const quantiles: Record<Exclude<FamilyId, 'poisson'>, (parameters: Numbers) => Quantile> = {
	normal: (p) => normal(at(p, 0), at(p, 1)).quantile,
	logNormal: (p) => logNormal(at(p, 0), at(p, 1)).quantile,
	gamma: (p) => gamma(at(p, 0), at(p, 1)).quantile,
	beta: (p) => beta(at(p, 0), at(p, 1)).quantile,
	exponential: (p) => exponential(1 / at(p, 0)).quantile,
	uniform: (p) => uniform(at(p, 0), at(p, 1)).quantile,
	mixture: lumpsQuantile
};

/** The distribution of two lumps has no inverse in closed form: it is halved in. */
function lumpsQuantile(p: Numbers): Quantile {
	const [first, second] = [normal(at(p, 0), at(p, 1)), normal(at(p, 2), at(p, 3))];
	const weight = at(p, 4);
	const reach = (side: number) => [at(p, 0) + side * at(p, 1), at(p, 2) + side * at(p, 3)];
	const [lowest, highest] = [Math.min(...reach(-8)), Math.max(...reach(8))];
	return (share) => {
		let [low, high] = [lowest, highest];
		for (let round = 0; round < 50; round++) {
			const middle = (low + high) / 2;
			const below = (1 - weight) * first.cdf(middle) + weight * second.cdf(middle);
			if (below < share) low = middle;
			else high = middle;
		}
		return (low + high) / 2;
	};
}

/**
 * The map from standard normal scores to a family's values: quantiles at 64 scores a unit, and straight
 * lines between them. Both windows go through the same map, so that their marginals are the same.
 */
export function marginalMap({ family, parameters }: Marginal): MarginalMap {
	const { mean, sd } = familyOf(family).moments(parameters);
	const valueOf =
		family === 'poisson' ? countsAt(at(parameters, 0)) : between(quantiles[family](parameters));
	return { valueOf, mean, sd, ends: [valueOf(-pictured), valueOf(pictured)] };
}

function between(quantile: Quantile): MarginalMap['valueOf'] {
	const { cdf } = normal(0, 1);
	const table = new Float64Array(2 * widest * perUnit + 1);
	for (let i = 0; i < table.length; i++) {
		table[i] = quantile(cdf(i / perUnit - widest));
	}
	return (score) => {
		const place = (Math.max(-widest, Math.min(widest, score)) + widest) * perUnit;
		const below = Math.min(Math.floor(place), table.length - 2);
		const [low, high] = [at(table, below), at(table, below + 1)];
		return low + (place - below) * (high - low);
	};
}

/** Counts change at the scores where their cumulative shares lie. */
function countsAt(meanCount: number): MarginalMap['valueOf'] {
	const { cdf, sf } = poisson(meanCount);
	const { quantile } = normal(0, 1);
	const starts: number[] = [];
	for (let k = 0; sf(k) > 2e-8; k++) starts.push(quantile(cdf(k)));
	return (score) => {
		let [low, high] = [0, starts.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (at(starts, middle) < score) low = middle + 1;
			else high = middle;
		}
		return low;
	};
}
