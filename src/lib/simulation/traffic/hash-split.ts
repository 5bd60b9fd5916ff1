import { armOfPlace, PLACES, saltOf, userHash } from './user-hash.ts';

/** Users of a split, counted by where their hash sends them. */
export type HashSplit = readonly [old: number, fresh: number];

/** Counts are kept after each so many users. */
const BLOCK = 4096;

/**
 * Sends users 0, 1, 2 and so on where a release of this seed would, and counts them. What was hashed
 * once is kept, so that asking for other numbers of users is quick.
 *
 * @param seed of the release
 * @param share of users who get the new model, from 0 to 1
 * @returns how the first so many users are dealt
 */
export function createHashSplit(seed: number, share: number): (users: number) => HashSplit {
	const salt = saltOf(seed);
	const limit = share * PLACES;
	const known = [0];
	const countFresh = (from: number, to: number) => {
		let fresh = 0;
		for (let user = from; user < to; user++) {
			if (armOfPlace(userHash(user, salt), limit, limit) === 1) fresh++;
		}
		return fresh;
	};
	return (users) => {
		const blocks = Math.floor(users / BLOCK);
		for (let block = known.length; block <= blocks; block++) {
			known.push((known[block - 1] as number) + countFresh((block - 1) * BLOCK, block * BLOCK));
		}
		const fresh = (known[blocks] as number) + countFresh(blocks * BLOCK, users);
		return [users - fresh, fresh];
	};
}
