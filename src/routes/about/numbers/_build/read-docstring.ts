/** What is written above a function, taken apart. */
export type Docstring = {
	/** What it is. */
	sentence: string;
	/** The rest of the description, if there is more. */
	more: string;
	params: { name: string; text: string }[];
	throws: string[];
	/** Papers and reference implementations. */
	see: string[];
};

/**
 * The docstring of an exported function, or `undefined` where it has none.
 *
 * @param source the text of a module
 * @param name the function; without one, the first comment of the module counts
 */
export function readDocstring(source: string, name?: string): Docstring | undefined {
	const comment = '/\\*\\*((?:(?!\\*/)[^])*)\\*/';
	const place = name
		? new RegExp(`${comment}\\s*export (?:function\\*?|const) ${name}\\b`)
		: new RegExp(comment);
	const text = place.exec(source)?.[1];
	return text === undefined ? undefined : takeApart(text);
}

function takeApart(comment: string): Docstring {
	const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
	const [description = '', ...tags] = lines.join('\n').split(/^(?=@)/m);
	const whole = oneLine(description);
	const sentence = firstSentence(whole);
	const texts = (tag: string) =>
		tags.flatMap((text) =>
			text.startsWith(`@${tag} `) ? [oneLine(text).slice(tag.length + 2)] : []
		);
	return {
		sentence,
		more: whole.slice(sentence.length).trim(),
		params: texts('param').map((text) => {
			const [, name = '', rest = ''] = /^(\S+)\s*(?:- )?(.*)$/.exec(text) ?? [];
			return { name, text: rest };
		}),
		throws: texts('throws'),
		see: texts('see')
	};
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Up to a full stop that ends a sentence: not the one of "e.g. x", "eq. 3" or "0.5". */
function firstSentence(text: string): string {
	return /^.*?(?<!\b(?:e\.g|i\.e|eq|vs|cf|al|no))[.?!](?=\s+[A-Z`(]|$)/.exec(text)?.[0] ?? text;
}
