import { at } from '../families/parameter-at.ts';
import { rankBelow } from './rank-below.ts';

/** Most cells a picture of whole numbers may have before its cells grow wider than 1. */
const mostWholeCells = 64;

/**
 * Edges of equal cells over a domain. Whole numbers get cells of whole width centred on them, so
 * that no cell is empty only because no integer falls into it.
 *
 * @param wanted about how many cells
 */
export function cellEdges(domain: readonly [number, number], wanted: number, whole: boolean) {
	const [low, high] = domain;
	if (!whole) return evenEdges(low, (high - low) / wanted, wanted);
	const first = Math.floor(low);
	const span = Math.ceil(high) - first + 1;
	const width = span <= mostWholeCells ? 1 : Math.ceil(span / wanted);
	return evenEdges(first - 0.5, width, Math.ceil(span / width));
}

function evenEdges(start: number, width: number, count: number): Float64Array {
	return Float64Array.from({ length: count + 1 }, (_, index) => start + index * width);
}

/** Rows per cell [edge, next edge) of a sorted sample, the last cell closed; rows outside are left out. */
export function cellCounts(sorted: Float64Array, edges: Float64Array): Float64Array {
	const cells = edges.length - 1;
	const ranks = Float64Array.from(edges, (edge, index) => rankBelow(sorted, edge, index === cells));
	return Float64Array.from({ length: cells }, (_, cell) => at(ranks, cell + 1) - at(ranks, cell));
}
