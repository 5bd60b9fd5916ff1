/** Where a result holds NaN, as a path; undefined if it holds none. Lists are read to their ends. */
export function findNaN(result: unknown, path = ''): string | undefined {
	if (typeof result === 'number') return Number.isNaN(result) ? path || 'the result' : undefined;
	if (typeof result !== 'object' || result === null) return undefined;
	const entries = ArrayBuffer.isView(result)
		? Array.from(result as Float64Array).entries()
		: Object.entries(result);
	for (const [key, value] of entries) {
		const found = findNaN(value, `${path}.${key}`);
		if (found) return found;
	}
	return undefined;
}
