/** Three words that say where a stream comes from. */
export type Key = readonly [number, number, number];

const MULTIPLIERS = [0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * Mixes a text into a key: a seed that is a text, or the label of a fork. Equal texts give equal
 * keys; texts that differ in one letter give keys that share nothing.
 *
 * @param text any string, the empty one included
 * @param key where the text is mixed in
 * @see Appleby (2011), MurmurHash3, whose mixing steps are used on three lanes
 */
export function hashText(text: string, key: Key = [0x243f6a88, 0x85a308d3, 0x13198a2e]): Key {
	let [a, b, c] = key;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		a = mix(a ^ unit, MULTIPLIERS[0]) + b;
		b = mix(b ^ unit, MULTIPLIERS[1]) + c;
		c = mix(c ^ unit, MULTIPLIERS[2]) + a;
	}
	a = finish(a ^ text.length ^ Math.imul(c, MULTIPLIERS[2]));
	b = finish(b ^ a);
	c = finish(c ^ b);
	return [finish(a ^ c), b, c];
}

function mix(word: number, multiplier: number): number {
	const product = Math.imul(word, multiplier);
	return Math.imul((product << 15) | (product >>> 17), 0x9e3779b1);
}

function finish(word: number): number {
	let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}
