// The cards on the screen: a card's text drawn without HTML, the deck as it is asked, a session, and
// what it came to. Components are imported by their own path. Never here: the schedule, what is kept,
// or a page's address.
export { CardDeck, type AskedCard, type CardSource } from './card-deck.ts';
export { readFilter, writeFilter, type CardFilter } from './card-filter.ts';
export { CardSession, type Asking } from './card-session.svelte.ts';
export { deckOutlook, whenWords, type DeckOutlook } from './deck-outlook.ts';
export { lateParts } from './late-parts.ts';
export { outcomesOf } from './outcomes.ts';
