import { expect, it } from 'vitest';
import { balancedTrap } from '../../../../../src/lib/simulation/experiment/interleave/balanced-trap.ts';

const clicks = (lists: readonly { credit: readonly number[] }[], side: number) =>
	lists.flatMap(({ credit }) => credit).filter((one) => one === side).length;

it('balancedTrap: a click at random is three to one for B, under team draft one to one', () => {
	const { a, b, balanced, teamDraft } = balancedTrap();
	expect([a, b]).toEqual([
		[1, 2, 3, 4],
		[2, 3, 4, 1]
	]);
	expect(balanced.map(({ shown }) => shown)).toEqual([
		[1, 2, 3, 4],
		[2, 1, 3, 4]
	]);
	expect([clicks(balanced, 1), clicks(balanced, -1)]).toEqual([6, 2]);
	expect(teamDraft).toHaveLength(4);
	expect(clicks(teamDraft, 1)).toBe(clicks(teamDraft, -1));
});
