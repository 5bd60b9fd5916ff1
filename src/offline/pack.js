/**
 * Many files as one text in which a longer passage stands once, however far apart its places are: a
 * compressor sees only 32 kB at a time, and of this site's text more than half stands in a page, in
 * its data and in its code, or in every page.
 *
 * @typedef {object} Pack
 * @property {string} version of the build that the files belong to
 * @property {string[]} others files that are no text: to be fetched one by one
 * @property {[path: string, length: number][]} files one after the other
 * @property {string} text what stands nowhere before
 * @property {number[]} fresh by step: how many characters of `text` come next
 * @property {number[]} back by step: how far before them stands what follows
 * @property {number[]} repeated by step: and how many characters of it
 */

/** What is looked for; a passage is found where one of these, counted from the start, lies in it. */
const block = 16;
/** To name a shorter passage weighs as much as to write it. */
const shortest = 2 * block;

/**
 * @param {ReadonlyMap<string, string>} files by path
 * @param {{ version: string, others?: string[] }} site
 * @returns {Pack}
 */
export function packFiles(files, { version, others = [] }) {
	const whole = [...files.values()].join('');
	const places = /** @type {[string, number][]} */ (
		[...files].map(([path, { length }]) => [path, length])
	);
	return { version, others, files: places, ...withoutRepetitions(whole) };
}

/** @param {string} whole @returns {Pick<Pack, 'text' | 'fresh' | 'back' | 'repeated'>} */
function withoutRepetitions(whole) {
	const known = knownBlocks(whole);
	/** @type {Pick<Pack, 'fresh' | 'back' | 'repeated'>} */
	const steps = { fresh: [], back: [], repeated: [] };
	let text = '';
	let written = 0;
	for (let at = 0; at + block <= whole.length;) {
		const source = known.before(at);
		const passage = source === undefined ? undefined : widen(whole, { source, at, written });
		if (passage === undefined) {
			at += 1;
			continue;
		}
		const { start, end, back } = passage;
		text += whole.slice(written, start);
		steps.fresh.push(start - written);
		steps.back.push(back);
		steps.repeated.push(end - start);
		written = end;
		at = end;
	}
	return { text: text + whole.slice(written), ...steps };
}

/** Blocks by what stands in them, the latest of each. @param {string} whole */
function knownBlocks(whole) {
	/** @type {Map<string, number>} */
	const places = new Map();
	let seen = 0;
	/** @param {number} at */
	const blockAt = (at) => whole.slice(at, at + block);
	return {
		/** Where the block at a place stood before. @param {number} at never less than the last */
		before(at) {
			for (; seen + block <= at; seen += block) places.set(blockAt(seen), seen);
			return places.get(blockAt(at));
		}
	};
}

/**
 * All of a passage of which two places are known, as far as it is not written yet and its source
 * lies before it.
 *
 * @param {string} whole
 * @param {{ source: number, at: number, written: number }} found
 */
function widen(whole, { source, at, written }) {
	const back = at - source;
	/** @param {number} place */
	const isSame = (place) => whole.charCodeAt(place) === whole.charCodeAt(place - back);
	let start = at;
	while (start > Math.max(written, back, source + block) && isSame(start - 1)) start -= 1;
	let end = at + block;
	while (end < whole.length && end - back < start && isSame(end)) end += 1;
	return end - start < shortest ? undefined : { start, end, back };
}

/**
 * The files again, to the last character.
 *
 * @param {Pack} pack
 * @returns {Generator<[path: string, text: string]>}
 */
export function* unpackFiles({ files, text, fresh, back, repeated }) {
	const whole = new Uint16Array(files.reduce((sum, [, length]) => sum + length, 0));
	let at = 0;
	let read = 0;
	/** @param {number} end in `text` */
	function write(end) {
		while (read < end) whole[at++] = text.charCodeAt(read++);
	}
	for (const [step, count] of fresh.entries()) {
		write(read + count);
		const source = at - (back[step] ?? 0);
		const length = repeated[step] ?? 0;
		whole.copyWithin(at, source, source + length);
		at += length;
	}
	write(text.length);
	const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
	let start = 0;
	for (const [path, length] of files) {
		yield [path, decoder.decode(whole.subarray(start, start + length))];
		start += length;
	}
}
