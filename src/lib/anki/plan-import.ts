import type { OwnCard } from '../study/index.ts';

/** What keeping the cards of a file would do. */
export type ImportPlan = {
	readonly fresh: readonly OwnCard[];
	/** Cards that are here with another text: as in the file, and as they stand. */
	readonly changed: readonly { readonly next: OwnCard; readonly now: OwnCard }[];
	/** Cards that are here just so. */
	readonly same: number;
};

/** Holds the cards of a file against those that are here. */
export function planImport(cards: readonly OwnCard[], own: readonly OwnCard[]): ImportPlan {
	const here = new Map(own.map((card) => [card.id, card]));
	const known = cards.flatMap((next) => {
		const now = here.get(next.id);
		return now ? [{ next: joined(next, now), now }] : [];
	});
	const changed = known.filter(({ next, now }) => !saysSame(next, now));
	return {
		fresh: cards.filter(({ id }) => !here.has(id)),
		changed,
		same: known.length - changed.length
	};
}

/** What the file says nothing of stays as it is here. */
function joined(next: OwnCard, now: OwnCard): OwnCard {
	const { lesson, section } = next.lesson ? next : now;
	return { ...next, lesson, section, tags: next.tags.length > 0 ? next.tags : now.tags };
}

function saysSame(one: OwnCard, other: OwnCard): boolean {
	const words = ({ kind, front, back, lesson, section, tags }: OwnCard) =>
		JSON.stringify([kind, front.trim(), back.trim(), lesson, section, [...tags].sort()]);
	return words(one) === words(other);
}
