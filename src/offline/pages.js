/**
 * All pages of the site as one text, so that a phone fetches once what they share: every page
 * carries its styles, header and footer, and a compressor sees only 32 kB at a time.
 *
 * @typedef {object} PagePack
 * @property {string} version of the build that the pages belong to
 * @property {string[]} pieces what pages are made of, each once
 * @property {Record<string, number[]>} pages by path: first piece and how many follow one another,
 *   again and again
 */

/** Where a page is cut: after a tag and after a rule of its styles. */
const cut = /(?<=[>}])/;

/**
 * @param {string} version
 * @param {ReadonlyMap<string, string>} pages texts by path
 * @returns {PagePack}
 */
export function packPages(version, pages) {
	/** @type {Map<string, number>} */
	const places = new Map();
	/** @param {string} piece */
	function placeOf(piece) {
		const known = places.get(piece);
		if (known !== undefined) return known;
		places.set(piece, places.size);
		return places.size - 1;
	}
	/** @param {string} text */
	function runsOf(text) {
		/** @type {number[]} */
		const runs = [];
		for (const piece of text.split(cut)) {
			const place = placeOf(piece);
			const [first = 0, count = 0] = runs.slice(-2);
			if (count > 0 && first + count === place) runs[runs.length - 1] = count + 1;
			else runs.push(place, 1);
		}
		return runs;
	}
	const packed = Object.fromEntries([...pages].map(([path, text]) => [path, runsOf(text)]));
	return { version, pieces: [...places.keys()], pages: packed };
}

/**
 * The pages again, to the last character.
 *
 * @param {PagePack} pack
 * @returns {Map<string, string>} texts by path
 */
export function unpackPages({ pieces, pages }) {
	/** @param {number[]} runs */
	function textOf(runs) {
		let text = '';
		for (let i = 0; i < runs.length; i += 2) {
			const [first = 0, count = 0] = runs.slice(i, i + 2);
			text += pieces.slice(first, first + count).join('');
		}
		return text;
	}
	return new Map(Object.entries(pages).map(([path, runs]) => [path, textOf(runs)]));
}
