import { cardWords, type Card, type CardKind, type Deck } from '$lib/content';
import { copiedFrom, type CardState, type OwnCard } from '$lib/study';

/** A card as a list shows it and searches it. */
export type BrowseRow = {
	/** Under which it is studied: of a reader's version the id of the book's card. */
	id: string;
	/** What it begins with. */
	title: string;
	/** All its words without accents, in small letters. */
	folded: string;
	kind: CardKind;
	lesson: string;
	level: number;
	tags: readonly string[];
	card: Card | undefined;
	own: OwnCard | undefined;
};

/** Where a card stands, as one of the list's filters. */
export type BrowseState = 'new' | 'learning' | 'review' | 'suspended';

/** What is looked for; empty for anything. */
export type BrowseWish = {
	words: string;
	lesson: string;
	kind: string;
	level: string;
	state: string;
	tag: string;
};

export const anything: BrowseWish = {
	...{ words: '', lesson: '', kind: '', level: '', state: '', tag: '' }
};

/** Letters without their accents, and small. */
export const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();

const titleLength = 240;

/** A card of the book, or a reader's version of it. */
function bookRow(card: Card, asked: string | undefined, own: OwnCard | undefined): BrowseRow {
	if (own) return { ...ownRow(own), card, id: card.id, level: card.level };
	const { id, kind, lesson, level, tags } = card;
	const front = [cardWords(card.front), asked].filter(Boolean).join(' ');
	const folded = fold(`${front} ${cardWords(card.back)} ${tags.join(' ')} ${id}`);
	const title = front.slice(0, titleLength);
	return { id, kind, lesson, level, tags, card, own: undefined, title, folded };
}

function ownRow(own: OwnCard): BrowseRow {
	const { kind, lesson, tags, front, back } = own;
	// Of a version whose card is gone the card's: what is known of it hangs on that.
	const id = copiedFrom(own.id) ?? own.id;
	const plain = front.replace(/\{\{c\d+::(.*?)(?:::.*?)?\}\}/g, '$1').replace(/[*`]/g, '');
	const folded = fold(`${plain} ${back} ${tags.join(' ')}`);
	const title = plain.trim().slice(0, titleLength);
	return { id, kind, lesson, level: 1, tags, card: undefined, own, title, folded };
}

/** The rows of the book's cards, a reader's versions in their place, and of the reader's own. */
export function browseRows(
	{ cards, asked }: Pick<Deck, 'cards' | 'asked'>,
	own: readonly OwnCard[]
): BrowseRow[] {
	const versions = new Map(own.map((one) => [copiedFrom(one.id) ?? one.id, one]));
	const book = cards.map((card) => {
		const version = versions.get(card.id);
		versions.delete(card.id);
		return bookRow(card, asked[card.id], version);
	});
	// The newest of one's own first: that is what one looks for.
	const others = [...versions.values()].sort((one, other) => other.at - one.at);
	return [...others.map(ownRow), ...book];
}

/** Where a card stands. */
export function stateOf(state: CardState | undefined): BrowseState {
	if (state?.suspended) return 'suspended';
	if (!state || state.memory.last === undefined) return 'new';
	return state.memory.stage === 2 ? 'review' : 'learning';
}

/** The rows that have all of what is looked for. */
export function findRows(
	rows: readonly BrowseRow[],
	wish: BrowseWish,
	states: ReadonlyMap<string, CardState>
): BrowseRow[] {
	const words = fold(wish.words).split(/\s+/).filter(Boolean);
	return rows.filter(
		(row) =>
			(!wish.lesson || row.lesson === wish.lesson) &&
			hasKind(row, wish) &&
			(!wish.tag || row.tags.includes(wish.tag)) &&
			(!wish.state || stateOf(states.get(row.id)) === wish.state) &&
			words.every((word) => row.folded.includes(word))
	);
}

const hasKind = (row: BrowseRow, { kind, level }: BrowseWish) =>
	(!kind || (kind === 'own' ? row.own !== undefined : row.kind === kind)) &&
	(!level || row.level === Number(level));
