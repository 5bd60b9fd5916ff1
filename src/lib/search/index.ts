/**
 * Search: an index of the book's words, printed at build time, and what answers from it on the
 * device. Never here: where the words come from, the network, or anything drawn.
 */
export { openIndex } from './open-index.ts';
export type { Hit, HitGroup, Search } from './open-index.ts';
export { printIndex } from './print-index.ts';
export type { EntryKind, SearchEntry } from './search-entry.ts';
