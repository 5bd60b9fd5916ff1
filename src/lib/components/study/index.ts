// The cards on the screen: a card's text drawn without HTML, the deck as it is asked, a session, and
// what it came to. Components are imported by their own path. Never here: the schedule, what is kept,
// or a page's address.
export {
	anything,
	browseRows,
	findRows,
	fold,
	stateOf,
	type BrowseRow,
	type BrowseState,
	type BrowseWish
} from './browse-rows.ts';
export { CardDeck, type AskedCard, type CardSource } from './card-deck.ts';
export { readFilter, writeFilter, type CardFilter } from './card-filter.ts';
export { CardSession, type Asking } from './card-session.svelte.ts';
export { deckOutlook, whenWords, type DeckOutlook } from './deck-outlook.ts';
export { kindWords, levelWords } from './kind-words.ts';
export { lateParts } from './late-parts.ts';
export { minutesLeft } from './minutes-left.ts';
export { outcomesOf } from './outcomes.ts';
export { draftOfCard, typedGaps } from './own-card.ts';
