import type { Rng } from '../../../random/index.ts';

/** The users of both sides of a test. */
export interface Sides {
	readonly a: Rng;
	readonly b: Rng;
	/** Their true shares of yes. */
	readonly rateA: number;
	readonly rateB: number;
}

/**
 * Draws one test: how many have said yes at each point, counted from point to point, which has the same
 * law as user by user.
 *
 * @param users a side at each point, rising
 * @param z filled in: the score of the difference so far, 0 while all users say the same
 * @param gap filled in: the difference of the two shares so far
 */
export function drawTest(
	users: Int32Array,
	sides: Sides,
	z: Float64Array,
	gap: Float64Array
): void {
	const { a, b, rateA, rateB } = sides;
	let [yesA, yesB, before] = [0, 0, 0];
	for (let i = 0; i < users.length; i++) {
		const n = users[i] as number;
		yesA += a.binomial(n - before, rateA);
		yesB += b.binomial(n - before, rateB);
		before = n;
		const all = yesA + yesB;
		const spread = Math.sqrt(all * (2 * n - all));
		gap[i] = (yesB - yesA) / n;
		z[i] = spread === 0 ? 0 : ((yesB - yesA) * Math.sqrt(2 * n)) / spread;
	}
}
