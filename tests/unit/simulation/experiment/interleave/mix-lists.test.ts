import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	balanced,
	balancedCredit,
	teamDraft
} from '../../../../../src/lib/simulation/experiment/interleave/mix-lists.ts';
import { runs, seed } from '../../../../counts.ts';

const lists = (length: number) => ({
	shown: new Int16Array(length),
	team: new Uint8Array(length)
});

/** Numbers of a coin, by the bits of a whole number. */
function coinOf(bits: number): () => number {
	let left = bits;
	return () => {
		const up = left % 2;
		left = Math.floor(left / 2);
		return up === 0 ? 0.25 : 0.75;
	};
}

const rankings = fc.integer({ min: 1, max: 9 }).chain((n) => {
	const order = fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n });
	return fc.tuple(order, order, fc.integer({ min: 0, max: 1023 }));
});

it('teamDraft and balanced: every document once, the first choice of one on top', () => {
	fc.assert(
		fc.property(rankings, ([first, second, bits]) => {
			const [a, b] = [Int16Array.from(first), Int16Array.from(second)];
			for (const mix of [teamDraft, balanced]) {
				const list = lists(a.length);
				mix(a, b, coinOf(bits), list);
				expect([...list.shown].sort()).toEqual([...a].sort());
				expect([a[0], b[0]]).toContain(list.shown[0]);
			}
		}),
		{ numRuns: runs(2000), seed }
	);
});

it('teamDraft: after every round both teams have picked as many', () => {
	fc.assert(
		fc.property(rankings, ([first, second, bits]) => {
			const list = lists(first.length);
			teamDraft(Int16Array.from(first), Int16Array.from(second), coinOf(bits), list);
			let lead = 0;
			for (const [place, team] of list.team.entries()) {
				lead += team === 1 ? 1 : -1;
				if (place % 2 === 1) expect(lead).toBe(0);
			}
		}),
		{ numRuns: runs(1000), seed }
	);
});

it('balanced: the top k of both are always in', () => {
	const [a, b] = [Int16Array.of(0, 1, 2, 3), Int16Array.of(3, 1, 0, 2)];
	const list = lists(4);
	balanced(a, b, coinOf(0), list);
	expect([...list.shown]).toEqual([0, 3, 1, 2]);
	expect([...list.team]).toEqual([0, 1, 0, 0]);
});

/**
 * Somebody who clicks one result at random likes neither ranker. B is A with its first document put
 * last: the known case in which balanced interleaving prefers B all the same.
 */
it('a click at random: fair by team draft, three to one for B when balanced', () => {
	const [a, b] = [Int16Array.of(0, 1, 2, 3), Int16Array.of(1, 2, 3, 0)];
	let [byTeam, byBalance] = [0, 0];
	for (let bits = 0; bits < 4; bits++) {
		const [drafted, merged] = [lists(4), lists(4)];
		teamDraft(a, b, coinOf(bits), drafted);
		balanced(a, b, coinOf(bits), merged);
		for (let place = 0; place < 4; place++) {
			byTeam += drafted.team[place] === 1 ? 1 : -1;
			const clicked = new Uint8Array(4);
			clicked[place] = 1;
			byBalance += balancedCredit(a, b, merged.shown, clicked);
		}
	}
	expect(byTeam).toBe(0);
	expect(byBalance / 16).toBe(0.5);
	expect(balancedCredit(a, b, a, new Uint8Array(4))).toBe(0);
});
