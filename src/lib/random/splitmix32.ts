/**
 * A small generator that spreads a seed of 32 bits: each call gives the next word, 0 to 2^32 - 1.
 * Used for seeding only: generators fed with 1, 2, 3, ... raw start with nearly equal numbers.
 *
 * @see Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators"
 */
export function splitmix32(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = state ^ (state >>> 16);
		mixed = Math.imul(mixed, 0x21f0aaad);
		mixed ^= mixed >>> 15;
		mixed = Math.imul(mixed, 0x735a2d97);
		return (mixed ^ (mixed >>> 15)) >>> 0;
	};
}
