import type { CardState, StudySettings } from './memory.ts';

/** A card that may be asked, in the order in which new ones come. */
export type Askable = {
	/** The card's id; for the second gap of a cloze `id#2`. */
	readonly card: string;
	/** Cards of the same name are not asked on one day; empty for none. */
	readonly siblings: string;
};

/** What is known of today before the first card is chosen. */
export type Today = {
	/** Cards on a learning step, whenever it is due. */
	readonly learning: readonly CardState[];
	/** Cards whose day has come, those that waited longest first. */
	readonly due: readonly string[];
	/** Every card that was ever asked, put off or suspended. */
	readonly seen: ReadonlySet<string>;
	/** Put back to new or asked for, and not put off or suspended: they come first of the new ones. */
	readonly fresh: readonly string[];
	/** Cards graded today. */
	readonly asked: readonly string[];
};

/** What is left to ask today, in order. Learning cards stand apart: they come by the minute. */
export type Queue = {
	readonly learning: readonly CardState[];
	readonly due: readonly string[];
	readonly fresh: readonly string[];
	/** Already asked today, of each kind: new ones are spread among the others. */
	readonly done: { readonly reviews: number; readonly fresh: number };
};

export type QueueRules = {
	readonly settings: Pick<StudySettings, 'newPerDay' | 'reviewsPerDay'>;
	/** Cards first asked today, and grades of others. */
	readonly done: { readonly reviews: number; readonly fresh: number };
	/** The same seed gives the same order; the day serves well. */
	readonly seed: string;
};

/** A learning card may come this much early when nothing else is left. */
export const learnAhead = 20 * 60_000;
/** Cards due on one day are shuffled in stretches of this many, so that the longest waiting still lead. */
const stretch = 50;

/** Names under which a card's siblings know it: its own note, and what the deck says. */
function namesOf({ card, siblings }: Askable): string[] {
	const gap = card.indexOf('#');
	const note = gap < 0 ? card : card.slice(0, gap);
	return siblings ? [`note ${note}`, `siblings ${siblings}`] : [`note ${note}`];
}

/** Leaves out the siblings of cards taken before, and of those asked today. */
function siblingFilter(deck: ReadonlyMap<string, Askable>, taken: readonly string[]) {
	const owners = new Map<string, string>();
	const claim = (card: Askable) => {
		for (const name of namesOf(card)) if (!owners.has(name)) owners.set(name, card.card);
	};
	for (const card of taken) claim(deck.get(card) ?? { card, siblings: '' });
	return (card: string): boolean => {
		const known = deck.get(card);
		if (!known) return false;
		const isFree = namesOf(known).every((name) => (owners.get(name) ?? card) === card);
		if (isFree) claim(known);
		return isFree;
	};
}

/** A place from a text (FNV-1a, its bits mixed once more): near texts fall far apart. */
function placeOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

function shuffled(cards: readonly string[], seed: string): string[] {
	const places = cards.map((card, i) => ({
		card,
		row: Math.floor(i / stretch),
		place: placeOf(`${seed} ${card}`)
	}));
	return places
		.sort(
			(one, other) =>
				one.row - other.row || one.place - other.place || (one.card < other.card ? -1 : 1)
		)
		.map(({ card }) => card);
}

/**
 * What to ask today: due cards up to the day's limit, new ones in the deck's order up to theirs, each
 * without siblings of cards that come before it or were asked already. Cards outside the deck stay out.
 *
 * @param cards the deck, or the part of it that the reader chose
 */
export function buildQueue(cards: readonly Askable[], today: Today, rules: QueueRules): Queue {
	const { settings, done, seed } = rules;
	const deck = new Map(cards.map((card) => [card.card, card]));
	const learning = today.learning.filter(({ card }) => deck.has(card));
	const taken = [...today.asked, ...learning.map(({ card }) => card)];
	const isFree = siblingFilter(deck, taken);
	const take = (from: readonly string[], most: number) => {
		const found: string[] = [];
		for (const card of from) {
			if (found.length >= most) break;
			if (isFree(card)) found.push(card);
		}
		return found;
	};
	const due = take(today.due, Math.max(0, settings.reviewsPerDay - done.reviews));
	const back = new Set(today.fresh);
	const deckOrder = cards.map(({ card }) => card);
	// What somebody asked for, or put back to new, comes before what they never met.
	const unasked = [
		...deckOrder.filter((card) => back.has(card)),
		...deckOrder.filter((card) => !today.seen.has(card))
	];
	const fresh = take(unasked, Math.max(0, settings.newPerDay - done.fresh));
	return { learning, due: shuffled(due, seed), fresh, done };
}

/** What comes next, and if nothing does, when a learning card will; undefined for not today. */
export type Next =
	| { readonly card: string; readonly from: 'learning' | 'due' | 'fresh' }
	| { readonly card: undefined; readonly at: number | undefined };

/** The card to ask at a time: a learning step that is due, then due and new cards mixed, then early steps. */
export function nextOf(queue: Queue, now: number): Next {
	const step = firstStep(queue.learning);
	const stepAt = step ? fromWhen(step) : Infinity;
	if (step && stepAt <= now) return { card: step.card, from: 'learning' };
	const isNew = turnOfNew(queue);
	const card = (isNew ? queue.fresh : queue.due)[0];
	if (card !== undefined) return { card, from: isNew ? 'fresh' : 'due' };
	if (step && stepAt <= now + learnAhead) return { card: step.card, from: 'learning' };
	return { card: undefined, at: step && stepAt };
}

function firstStep(learning: readonly CardState[]): CardState | undefined {
	let first = learning[0];
	for (const one of learning) if (first && comesFirst(one, first)) first = one;
	return first;
}

/** From when a card may be asked. */
export const fromWhen = ({ memory, buriedUntil }: CardState): number =>
	Math.max(memory.due, buriedUntil);

function comesFirst(one: CardState, other: CardState): boolean {
	const wait = fromWhen(one) - fromWhen(other);
	return wait < 0 || (wait === 0 && one.card < other.card);
}

/** New cards are spread evenly: the kind of which the smaller share is done comes next. */
function turnOfNew({ due, fresh, done }: Queue): boolean {
	if (fresh.length === 0 || due.length === 0) return fresh.length > 0;
	const share = (asked: number, left: number) => (asked + 1) / (asked + left + 1);
	return share(done.fresh, fresh.length) < share(done.reviews, due.length);
}

/** The queue once a card was answered, put off or suspended; `learning` where it is on a step again. */
export function queueAfter(queue: Queue, card: string, learning: CardState | undefined): Queue {
	const { reviews, fresh } = queue.done;
	const others = queue.learning.filter((one) => one.card !== card);
	const [due, isDue] = without(queue.due, card);
	const [unseenYet, isFresh] = without(queue.fresh, card);
	return {
		learning: learning ? [...others, learning] : others,
		...{ due, fresh: unseenYet },
		done: { reviews: reviews + Number(isDue), fresh: fresh + Number(isFresh) }
	};
}

/** A list without a card, which stands in it once at most, and whether it did. */
function without(list: readonly string[], card: string): [readonly string[], boolean] {
	const place = list.indexOf(card);
	return place < 0 ? [list, false] : [list.toSpliced(place, 1), true];
}
