/**
 * Where groups of equal values end in the pooled order of two sorted samples: only there can a gap
 * between their distribution functions be seen.
 *
 * @param reference finite values in ascending order
 * @param current finite values in ascending order
 * @returns for each k from 0 to n + m, 1 if the k-th pooled value is the last of its kind (0 counts)
 */
export function groupEnds(reference: Float64Array, current: Float64Array): Uint8Array {
	const pooled = new Float64Array(reference.length + current.length);
	pooled.set(reference);
	pooled.set(current, reference.length);
	pooled.sort();
	const ends = new Uint8Array(pooled.length + 1).fill(1);
	for (let k = 1; k < pooled.length; k++) {
		if (pooled[k - 1] === pooled[k]) ends[k] = 0;
	}
	return ends;
}
