import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { source, type Source } from './source.ts';

/** One place where reference libraries give different numbers for the same question. */
export type Disagreement = {
	id: string;
	title: string;
	/** Exports of the statistics core that answer the question. */
	functions: string[];
	/** Who is asked (library, version and call), and what it gives. */
	answers: { who: string; gives: string }[];
	/** What the core does. */
	follow: string;
	/** One paragraph: why they differ, and why the core follows what it follows. */
	why: string;
	sources: Source[];
};

/**
 * Reads one file of `content/disagreements`.
 *
 * @param path the file's name; `ks-ties.md` holds the disagreement `ks-ties`
 * @param text the whole file: front matter, and one paragraph below
 * @throws ContentError if a field is missing or wrong, or the name and the id differ
 */
export function readDisagreement(path: string, text: string): Disagreement {
	const { values, place, body } = frontMatter(path, text);
	const fields = new Fields(place, values);
	const disagreement = {
		id: fields.text('id'),
		title: fields.text('title'),
		functions: fields.texts('functions'),
		answers: fields.groups('answers').map(answer),
		follow: fields.text('follow'),
		why: body.trim().replace(/\s*\n\s*/g, ' '),
		sources: fields.groups('sources').map(source)
	};
	fields.nothingElse();
	if (!path.endsWith(`/${disagreement.id}.md`)) {
		throw new ContentError(
			path,
			`The id is “${disagreement.id}”, so name it ${disagreement.id}.md.`
		);
	}
	if (disagreement.functions.length === 0) {
		throw new ContentError(path, '“functions” must name at least one function of the core.');
	}
	if (disagreement.answers.length < 2) {
		throw new ContentError(path, 'A disagreement needs at least two answers.');
	}
	if (!disagreement.why || /\n\s*\n/.test(body.trim())) {
		throw new ContentError(path, 'Below the front matter stands one paragraph: why they differ.');
	}
	return disagreement;
}

function answer(fields: Fields): { who: string; gives: string } {
	const read = { who: fields.text('who'), gives: fields.text('gives') };
	fields.nothingElse();
	return read;
}
