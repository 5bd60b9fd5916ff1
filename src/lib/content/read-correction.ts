import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { source, type Source } from './source.ts';

/** One place where a claim is wrong or dated. `say` is how to put it in an interview. */
export type Correction = {
	/** c1, c2, ... of the cheatsheet; m1, m2, ... of popular pages. */
	id: string;
	/** Whether popular pages claim it, and the cheatsheet does not. */
	popular: boolean;
	/** Where the truth is taught, if it does not stand in a lesson itself: `canary` or `canary#guard`. */
	lesson: string;
	/** A state of a lab in which it can be tried, such as `lab:experiment#sheet`; empty if there is none. */
	lab: string;
	claim: string;
	truth: string;
	say: string;
	sources: Source[];
};

/**
 * Reads one file of `content/corrections`.
 *
 * @param path the file's name; `c4.md` holds the correction `c4`
 * @param text the whole file: front matter alone
 * @throws ContentError if a field is missing or wrong, or the name and the id differ
 */
export function readCorrection(path: string, text: string): Correction {
	const { values, place, body } = frontMatter(path, text);
	const fields = new Fields(place, values);
	const correction = {
		id: fields.text('id'),
		popular: fields.flag('popular'),
		lesson: fields.optionalText('lesson'),
		lab: fields.optionalText('lab'),
		claim: fields.text('claim'),
		truth: fields.text('truth'),
		say: fields.text('say'),
		sources: fields.groups('sources').map(source)
	};
	fields.nothingElse();
	if (!path.endsWith(`/${correction.id}.md`)) {
		throw new ContentError(path, `The id is “${correction.id}”, so name it ${correction.id}.md.`);
	}
	if (body.trim()) throw new ContentError(path, 'A correction has front matter and no text below.');
	return correction;
}
