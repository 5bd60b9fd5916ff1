/**
 * What is fetched when a reader opens it and kept from then on, instead of with the first visit:
 * pages about the book but the first, the cases behind its functions and the Worker that runs these,
 * the kit, and what reads and writes packages of Anki: a Worker and SQLite.
 */
const whenRead = [
	/^\/about\/(numbers|speed|coverage)\//,
	/^\/app\/immutable\/workers\/check-/,
	/^\/app\/immutable\/workers\/anki-/,
	/\.wasm$/,
	/^\/kit\//
];

/** @param {string} path below the base, with its leading slash */
export const isKeptWhenRead = (path) => whenRead.some((pattern) => pattern.test(path));
