/** For each word, by the number of a field: how often it stands in which entries. */
export type Postings = [word: string, fields: Record<string, Record<string, number>>][];

const most = 27;

/**
 * Writes postings in about a third of the letters that JSON takes. A word per line; its fields after
 * tabs, each a number and then the gaps between entries, to base 36, where the sign after a gap says
 * how often: a full stop once, A twice, B three times.
 */
export function packPostings(postings: Postings): string {
	return postings
		.map(([word, fields]) =>
			[word, ...Object.entries(fields).map(([field, found]) => field + gapsOf(found))].join('\t')
		)
		.join('\n');
}

function gapsOf(found: Record<string, number>): string {
	let last = -1;
	return Object.entries(found)
		.sort(([one], [other]) => Number(one) - Number(other))
		.map(([entry, times]) => {
			const gap = (Number(entry) - last).toString(36);
			last = Number(entry);
			return gap + (times === 1 ? '.' : String.fromCharCode(63 + Math.min(times, most)));
		})
		.join('');
}

/** Reads what `packPostings` wrote; counts above 27 come back as 27. */
export function unpackPostings(packed: string): Postings {
	if (packed === '') return [];
	return packed.split('\n').map((line) => {
		const [word = '', ...fields] = line.split('\t');
		return [word, Object.fromEntries(fields.map((text) => [text.charAt(0), foundIn(text)]))];
	});
}

function foundIn(text: string): Record<string, number> {
	const found: Record<string, number> = {};
	let entry = -1;
	for (const [, gap = '', sign = ''] of text.slice(1).matchAll(/([0-9a-z]+)([.A-Z])/g)) {
		entry += Number.parseInt(gap, 36);
		found[entry] = sign === '.' ? 1 : sign.charCodeAt(0) - 63;
	}
	return found;
}
