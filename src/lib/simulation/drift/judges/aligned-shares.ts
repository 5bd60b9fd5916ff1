import { histogram } from '../../../stats/index.ts';
import type { SharedCounts } from './distinct-values.ts';

/** TFDV's default number of buckets. */
const buckets = 10;

type Coarse = { readonly edges: readonly number[]; readonly counts: readonly number[] };

/**
 * TFDV's histograms of two samples: ten equal buckets each from its own smallest value to its largest,
 * both cut at all edges of either. A bucket that is cut deals its rows out evenly.
 *
 * @param reference finite values in ascending order, at least one
 * @param current finite values in ascending order, at least one
 */
export function alignedShares(reference: Float64Array, current: Float64Array): SharedCounts {
	const both = [coarse(reference), coarse(current)] as const;
	const edges = [...new Set([...both[0].edges, ...both[1].edges])].sort((a, b) => a - b);
	// A sample of one value has a bucket without width: its edge stands twice.
	for (const { edges: own } of both) if (own.length === 1) edges.push(own[0] as number);
	edges.sort((a, b) => a - b);
	return { reference: dealt(both[0], edges), current: dealt(both[1], edges) };
}

function coarse(sorted: Float64Array): Coarse {
	const [low, high] = [sorted[0] as number, sorted[sorted.length - 1] as number];
	if (low === high) return { edges: [low], counts: [sorted.length] };
	return histogram(sorted, { bins: buckets });
}

function dealt({ edges: own, counts }: Coarse, edges: readonly number[]): number[] {
	let at = 0;
	let isDealt = false;
	return edges.slice(1).map((high, cell) => {
		const low = edges[cell] as number;
		if (own.length === 1) {
			if (isDealt || low !== high || low !== own[0]) return 0;
			isDealt = true;
			return counts[0] as number;
		}
		while (at < counts.length && (own[at + 1] as number) <= low) at++;
		if (at >= counts.length || low < (own[at] as number) || low === high) return 0;
		const [from, to] = [own[at] as number, own[at + 1] as number];
		return ((counts[at] as number) * (high - low)) / (to - from);
	});
}
