import { createRng } from '../../random/index.ts';

/** How many places a hash may have. */
export const PLACES = 4_294_967_296;

/**
 * A user's place among all, as a whole number from 0 to 2^32 - 1: always the same for the same user
 * and salt, and evenly spread over users, so that a router may send those below a share to one arm.
 *
 * @param user whole, from 0 to 2^32 - 1
 * @param salt another one shuffles all users anew
 * @see Appleby (2011), MurmurHash3, finalizer of 32 bits
 */
export function userHash(user: number, salt: number): number {
	let word = Math.imul(user ^ salt, 0x9e3779b1);
	word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
	word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
	return (word ^ (word >>> 16)) >>> 0;
}

/** The salt of a release: each one picks other users for its canary. */
export function saltOf(seed: number): number {
	return createRng(seed).fork('sticky').integer(PLACES);
}

/**
 * The arm of a place from 0 to 2^32 - 1: the lowest places go to the new model, so that more of a
 * share keeps the users that it had; the next ones go to the baseline.
 */
export function armOfPlace(place: number, toFresh: number, toBaseline: number): number {
	if (place < toFresh) return 1;
	return place < toBaseline ? 2 : 0;
}
