import type { CardDrawing } from './card-drawing.ts';

/** What a card asks for. `cloze` has gaps in its text, `compute` draws its numbers by a seed. */
export type CardKind = 'recall' | 'cloze' | 'compute' | 'choose' | 'flaw' | 'scenario';

/** A piece of a line. A link leads to a page of the book (`lesson:psi`, `lab:drift`) or to https. */
export type CardInline =
	| string
	| { mark: 'strong' | 'em' | 'code'; of: CardInline[] }
	| { link: string; of: CardInline[] }
	/** A gap of a cloze, numbered from 1; `hint` stands in its place while it is hidden. */
	| { gap: number; hint: string; of: CardInline[] };

/** A block of a card's text. Nothing else exists: what is written as HTML is shown as written. */
export type CardBlock =
	| { block: 'paragraph'; of: CardInline[] }
	| { block: 'list'; ordered: boolean; items: CardBlock[][] }
	| { block: 'code'; language: string; text: string };

/** One of the answers to choose from, with the reason why it is right or not. */
export type CardOption = { text: CardInline[]; why: CardInline[]; right: boolean };

/** A card as it is shown. */
export type Card = {
	/** For ever: what a reader remembers hangs on it. Own cards start with `own-`. */
	id: string;
	kind: CardKind;
	/** The question; of a cloze its text, gaps in it. */
	front: CardBlock[];
	/** The answer, under 60 words; of a cloze what to add to it, perhaps nothing. */
	back: CardBlock[];
	/** The lesson's id; empty for an own card without one. */
	lesson: string;
	/** The id of the section that teaches it; empty without a lesson. */
	section: string;
	/** 1 for everybody, 2 for a senior, 3 for a staff engineer. */
	level: 1 | 2 | 3;
	tags: string[];
	/** Ids of interview questions that it serves. */
	questions: string[];
	/** Cards with the same siblings’ name are not asked on the same day; empty for none. */
	siblings: string;
	/** Of `choose` and `flaw`: what to choose from, exactly one of them right; otherwise empty. */
	options: CardOption[];
	/** Of `compute`: the task of the study room, such as `canary/healthy-rolled-back`; otherwise empty. */
	task: string;
	/** A small figure shown with the answer, by its name; empty for none. */
	figure: string;
	/** A lab’s state that shows why, such as `lab:rollout#healthy`; empty for none. */
	lab: string;
};

/** A lesson as the pages of the cards name it. */
export type DeckLesson = {
	id: string;
	/** Where it stands in the book, from 1. */
	number: number;
	title: string;
	sections: { id: string; number: string; title: string }[];
};

/**
 * All cards of the book, as a page loads them. Links in texts and `lab` are addresses below the site's
 * root (`lessons/psi/#one-empty-bin`, `labs/drift/#s=…`) or start with `https://`.
 */
export type Deck = {
	lessons: DeckLesson[];
	/** The interview questions that cards serve. */
	questions: { id: string; title: string }[];
	cards: Card[];
	/** What a card to work out asks, by the card's id, with the numbers that everyone is asked first. */
	asked: Record<string, string>;
	/** The figures that cards name. */
	figures: Record<string, CardDrawing>;
};
