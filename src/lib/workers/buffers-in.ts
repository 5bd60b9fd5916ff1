/**
 * The ArrayBuffers inside an output, each once, so that they are handed over instead of copied.
 * Of a long list of words or numbers only the first item is looked at.
 */
export function buffersIn(value: unknown): ArrayBuffer[] {
	const found = new Set<ArrayBuffer>();
	collect(value, found);
	return [...found];
}

function collect(value: unknown, found: Set<ArrayBuffer>): void {
	if (typeof value !== 'object' || value === null) return;
	const buffer = ArrayBuffer.isView(value) ? value.buffer : value;
	if (buffer instanceof ArrayBuffer) {
		found.add(buffer);
		return;
	}
	if (Array.isArray(value) && typeof value[0] !== 'object') return;
	for (const part of Object.values(value)) collect(part, found);
}
