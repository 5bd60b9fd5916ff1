import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import { frontMatter } from './front-matter.ts';

/** A part of the course, one folder of `content/lessons`. */
export type Part = { id: string; number: number; title: string };

/**
 * Reads the `index.md` of a part's folder.
 *
 * @param path the file's name, such as `content/lessons/04-watching-it-live/index.md`
 * @param text the whole file: front matter alone
 * @throws ContentError if a field is missing or wrong, or the folder says something else
 */
export function readPart(path: string, text: string): Part {
	const { values, place } = frontMatter(path, text);
	const fields = new Fields(place, values);
	const part = {
		id: fields.text('id'),
		number: fields.count('number'),
		title: fields.text('title')
	};
	fields.nothingElse();
	const folder = `${String(part.number).padStart(2, '0')}-${part.id}`;
	if (!path.endsWith(`/${folder}/index.md`)) {
		throw new ContentError(path, `By its number and id this belongs in the folder ${folder}.`);
	}
	return part;
}
