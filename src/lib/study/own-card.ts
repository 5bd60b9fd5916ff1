/** A card as its reader wrote it: the Markdown of both sides, as typed. */
export type OwnCard = {
	/** Starts with `own-`. */
	readonly id: string;
	readonly kind: 'recall' | 'cloze';
	readonly front: string;
	readonly back: string;
	readonly lesson: string;
	readonly section: string;
	readonly tags: readonly string[];
	/** When it was last written, milliseconds since 1970. */
	readonly at: number;
};

const copyMark = 'own-of-';

/** The id of the reader's own version of a card of the book. */
export const copyId = (card: string) => copyMark + card;

/** Which card of the book an own card stands in for; undefined for one that stands for itself. */
export const copiedFrom = (id: string) =>
	id.startsWith(copyMark) ? id.slice(copyMark.length) : undefined;

/** The id under which a gap of a card is asked: the first keeps the card's own. */
export const askedId = (id: string, gap: number) => (gap === 1 ? id : `${id}#${gap}`);
