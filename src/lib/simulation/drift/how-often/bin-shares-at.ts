import type { Population } from './population.ts';

type Sides = {
	readonly reference: Population;
	readonly current: readonly { readonly weight: number; readonly part: Population }[];
	readonly bins: number;
};

/** Shares of both populations in bins with equal shares of the reference. */
export function binSharesAt({ reference, current, bins }: Sides) {
	const below = Array.from({ length: bins + 1 }, (_, edge) => {
		if (edge === 0 || edge === bins) return edge / bins;
		const place = reference.quantile(edge / bins);
		return current.reduce((sum, { weight, part }) => sum + weight * part.cdf(place), 0);
	});
	return {
		reference: Array.from({ length: bins }, () => 1 / bins),
		current: below.slice(1).map((share, bin) => Math.max(0, share - (below[bin] ?? 0)))
	};
}
