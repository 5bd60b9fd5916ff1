import type { Options } from 'minisearch';

/** Words that say nothing about a text. */
const empty = new Set(
	'a an and are as at be but by can do for from has have how if in into is it its more no not of on one or so than that the then there they this to was what when which who why with you your'.split(
		' '
	)
);

/** How texts are cut into words: the same when the index is printed and when it is asked. */
export const indexOptions: Options = {
	fields: ['title', 'names', 'text'],
	processTerm: (word) => {
		const term = word.toLowerCase().replace(/['’]s$/, '');
		return empty.has(term) ? null : term;
	}
};
