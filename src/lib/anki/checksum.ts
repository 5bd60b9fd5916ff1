/**
 * What Anki finds equal notes by: the first eight hexadecimal digits of the SHA-1 of a text, as a number.
 *
 * @param text a field without its HTML
 * @see FIPS 180-4, section 6.1
 */
export function checksum(text: string): number {
	const words = padded(utf8(text));
	let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
	for (let at = 0; at < words.length; at += 16) state = afterBlock(state, words, at);
	return (state[0] ?? 0) >>> 0;
}

/** A half of a pair alone is written as the mark for what cannot be read. */
function utf8(text: string): number[] {
	return [...text].flatMap((mark) => {
		const code = mark.codePointAt(0) ?? 0;
		if (code < 0x80) return [code];
		if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
		if (code >= 0xd800 && code <= 0xdfff) return [0xef, 0xbf, 0xbd];
		const low = [0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
		if (code < 0x10000) return [0xe0 | (code >> 12), ...low];
		return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), ...low];
	});
}

function padded(bytes: readonly number[]): Uint32Array {
	const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
	bytes.forEach((byte, i) => {
		words[i >> 2] = (words[i >> 2] ?? 0) | (byte << (24 - (i & 3) * 8));
	});
	const end = bytes.length;
	words[end >> 2] = (words[end >> 2] ?? 0) | (0x80 << (24 - (end & 3) * 8));
	words[words.length - 1] = end * 8;
	return words;
}

const turn = (word: number, by: number) => (word << by) | (word >>> (32 - by));

type Round = readonly [mix: (b: number, c: number, d: number) => number, constant: number];
const choose = (b: number, c: number, d: number) => (b & c) | (~b & d);
const parity = (b: number, c: number, d: number) => b ^ c ^ d;
const majority = (b: number, c: number, d: number) => (b & c) | (b & d) | (c & d);
const rounds: readonly Round[] = [
	[choose, 0x5a827999],
	[parity, 0x6ed9eba1],
	[majority, 0x8f1bbcdc],
	[parity, 0xca62c1d6]
];

function afterBlock(before: readonly number[], words: Uint32Array, at: number): number[] {
	const schedule = new Uint32Array(80);
	schedule.set(words.subarray(at, at + 16));
	for (let i = 16; i < 80; i += 1) {
		const from = [3, 8, 14, 16].reduce((mixed, back) => mixed ^ (schedule[i - back] ?? 0), 0);
		schedule[i] = turn(from, 1);
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0] = before;
	schedule.forEach((word, i) => {
		const [mix, constant] = rounds[Math.floor(i / 20)] ?? [parity, 0];
		const next = (turn(a, 5) + mix(b, c, d) + e + constant + word) | 0;
		[a, b, c, d, e] = [next, a, turn(b, 30), c, d];
	});
	return [a, b, c, d, e].map((word, i) => (word + (before[i] ?? 0)) | 0);
}
