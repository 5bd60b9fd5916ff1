import { createRng } from '../../random/index.ts';
import { nestedNormals } from './nested-normals.ts';

export interface WindowPair {
	readonly reference: Float64Array;
	readonly current: Float64Array;
}

/**
 * Two windows of normal rows of which the current one has moved. The seed gives the same rows at
 * every shift and every size, and the same as the lab draws for it.
 *
 * @returns the pair at so many rows a side and this shift in standard deviations; it is valid until
 * the next call, which writes over it
 */
export function shiftedPair(seed: number): (rows: number, shift: number) => WindowPair {
	const reference = nestedNormals(createRng(seed).fork('reference'));
	const still = nestedNormals(createRng(seed).fork('current'));
	let moved = new Float64Array(0);
	return (rows, shift) => {
		if (moved.length < rows) moved = new Float64Array(rows);
		const base = still(rows);
		for (let i = 0; i < rows; i++) moved[i] = (base[i] ?? 0) + shift;
		return { reference: reference(rows), current: moved.subarray(0, rows) };
	};
}
