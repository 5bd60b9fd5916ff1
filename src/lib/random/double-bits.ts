const doubles = /* @__PURE__ */ new Float64Array(1);
const words = /* @__PURE__ */ new Int32Array(/* @__PURE__ */ bufferOf(doubles));

/** The upper 32 bits of a double: sign, exponent and the top of the fraction. */
export function highWord(x: number): number {
	doubles[0] = x;
	return words[1] as number;
}

/** The same double with other upper 32 bits. */
export function withHighWord(x: number, high: number): number {
	doubles[0] = x;
	words[1] = high;
	return doubles[0] as number;
}

function bufferOf(list: Float64Array): ArrayBufferLike {
	return list.buffer;
}
