import { balanced, balancedCredit, teamDraft, type MixedList } from './mix-lists.ts';

/** A mixed list that a coin made, and whom a single click on each of its places counts for. */
export interface TrapList {
	/** The coins, one a round of team draft; balanced tosses one. */
	readonly coins: readonly ('A' | 'B')[];
	readonly shown: readonly number[];
	/** 1 for B, −1 for A, 0 for neither. */
	readonly credit: readonly number[];
}

export interface BalancedTrap {
	/** B is A with its first result moved to the end; documents from 1. */
	readonly a: readonly number[];
	readonly b: readonly number[];
	readonly balanced: readonly TrapList[];
	readonly teamDraft: readonly TrapList[];
}

const a = Int16Array.of(0, 1, 2, 3);
const b = Int16Array.of(1, 2, 3, 0);
const places = a.length;

function mixed(
	mix: typeof balanced,
	coins: readonly ('A' | 'B')[],
	creditOf: (list: MixedList, place: number) => number
): TrapList {
	const list = { shown: new Int16Array(places), team: new Uint8Array(places) };
	let toss = 0;
	mix(a, b, () => (coins[toss++] === 'A' ? 0 : 0.9), list);
	return {
		coins,
		shown: Array.from(list.shown, (document) => document + 1),
		credit: Array.from({ length: places }, (_, place) => Math.sign(creditOf(list, place)))
	};
}

function creditOfBalanced({ shown }: MixedList, place: number): number {
	const clicked = new Uint8Array(places);
	clicked[place] = 1;
	return balancedCredit(a, b, shown, clicked);
}

/** The textbook case in which clicks at random prefer B under balanced interleaving, and neither under team draft. */
export function balancedTrap(): BalancedTrap {
	const sides = ['A', 'B'] as const;
	return {
		a: Array.from(a, (document) => document + 1),
		b: Array.from(b, (document) => document + 1),
		balanced: sides.map((side) => mixed(balanced, [side], creditOfBalanced)),
		teamDraft: sides.flatMap((first) =>
			sides.map((second) =>
				mixed(teamDraft, [first, second], ({ team }, place) => (team[place] === 1 ? 1 : -1))
			)
		)
	};
}
