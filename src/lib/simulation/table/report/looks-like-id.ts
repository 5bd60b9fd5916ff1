/** `id`, `user_id`, `orderId`, `uuid`, `row_number`: what people call a key. */
const idWords = /(^|[^a-z])(id|ids|uuid|guid|key|index|rownum|row_number)([^a-z]|$)/i;
const camelId = /[a-z](Id|ID|Uuid|UUID|Key)$/;

/** Whether a column is named like a key. */
export function namedLikeId(name: string): boolean {
	return idWords.test(name) || camelId.test(name);
}

const fewestRows = 20;
/** A counter uses up nearly every number between its ends; a measured quantity does not. */
const densest = 2;
/** As many different numbers as this, and named like a key, is one even if it repeats. */
const manyKeys = 50;

/**
 * Whether whole numbers are keys rather than amounts: no number twice on a side, and named so or
 * numbered through; or named so, with many different ones.
 *
 * @param reference in ascending order
 * @param current in ascending order
 */
export function looksLikeId(name: string, reference: Float64Array, current: Float64Array): boolean {
	const [before, after] = [keyFacts(reference), keyFacts(current)];
	if (!before.whole || !after.whole || reference.length + current.length < fewestRows) return false;
	if (namedLikeId(name) && before.different + after.different > manyKeys) return true;
	const unique = before.different === reference.length && after.different === current.length;
	return unique && (namedLikeId(name) || isDense(reference, current));
}

function isDense(reference: Float64Array, current: Float64Array): boolean {
	const rows = reference.length + current.length;
	const low = Math.min(reference[0] as number, current[0] as number);
	const high = Math.max(reference.at(-1) as number, current.at(-1) as number);
	return high - low < densest * rows;
}

function keyFacts(sorted: Float64Array): { whole: boolean; different: number } {
	let different = 0;
	for (let i = 0; i < sorted.length; i++) {
		const value = sorted[i] as number;
		if (!Number.isInteger(value)) return { whole: false, different: 0 };
		if (i === 0 || value !== sorted[i - 1]) different++;
	}
	return { whole: true, different };
}
