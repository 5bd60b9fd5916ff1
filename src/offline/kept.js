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

/** Data files, which outlive a version, what other sites read, and what keeps all of it. */
const never = [
	/^\/data\//,
	/\.(xml|png)$/,
	/^\/(app\/version|offline)\.json$/,
	/^\/service-worker\.js$/
];

/** @param {string} path below the base, with its leading slash */
export const isKeptWhenRead = (path) => whenRead.some((pattern) => pattern.test(path));

/** Whether a file of the site is kept from the first visit. @param {string} path as above */
export const isKept = (path) =>
	!isKeptWhenRead(path) && !never.some((pattern) => pattern.test(path));
