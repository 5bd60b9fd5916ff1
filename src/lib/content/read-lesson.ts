import { check, type Check } from './check.ts';
import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { placeIn } from './place-in.ts';
import { lessonSections, type LessonSection } from './lesson-sections.ts';
import { readingMinutes } from './reading-minutes.ts';
import { sayIt, type SayIt } from './say-it.ts';
import { source, type Source } from './source.ts';

/** A lesson without its prose: everything that lists, rails and components need to know. */
export type Lesson = {
	/** The slug, for ever. */
	id: string;
	/** Its place in the course. */
	number: number;
	title: string;
	standfirst: string;
	/** What a reader can do afterwards. */
	outcome: string;
	/** What a search result or a shared link shows, 155 characters at most. */
	description: string;
	/** The lessons that it builds on. */
	needs: string[];
	/** Whether all of it goes beyond the cheatsheet. */
	beyond: boolean;
	/** Its own figure on 80 by 32, as paths: dashed is the reference, solid the current data. */
	miniature: { dashed: string; solid: string };
	/** The figures' tags, in the order of the text. */
	figures: string[];
	checks: Check[];
	sayIt: SayIt;
	/** The ids of the corrections that it shows. */
	corrections: string[];
	sources: Source[];
	sections: LessonSection[];
	minutes: number;
	path: string;
};

/**
 * Reads one lesson.
 *
 * @param path the file's name, such as `content/lessons/04-watching-it-live/16-drift-detection.md`
 * @param text the whole file
 * @throws ContentError if a field is missing or wrong, the name and the fields differ, or the tags
 *   in the text are not the ones that the front matter names
 */
export function readLesson(path: string, text: string): Lesson {
	const { values, place, body } = frontMatter(path, text);
	const fields = new Fields(place, values);
	const number = fields.count('number');
	const figures = fields.texts('figures');
	const checks = fields.groups('checks').map(check);
	const lesson = {
		id: fields.text('id'),
		number,
		title: fields.text('title'),
		standfirst: fields.text('standfirst'),
		outcome: fields.text('outcome'),
		description: description(fields),
		needs: fields.texts('needs'),
		beyond: fields.flag('beyond'),
		miniature: miniature(fields.group('miniature')),
		figures,
		checks,
		sayIt: sayIt(fields.group('sayIt')),
		corrections: fields.texts('corrections'),
		sources: fields.groups('sources').map(source),
		sections: lessonSections(body, number),
		minutes: readingMinutes(body, figures.length, checks.length),
		path
	};
	fields.nothingElse();
	sameName(lesson);
	sameTags(lesson, text);
	anchorsOnce(lesson);
	return lesson;
}

const longestDescription = 155;

function description(fields: Fields): string {
	const text = fields.text('description');
	if (text.length <= longestDescription) return text;
	throw fields.error(
		`“description” has ${text.length} characters; a search result shows ${longestDescription}.`,
		'description'
	);
}

function miniature(fields: Fields): Lesson['miniature'] {
	const paths = { dashed: fields.text('dashed'), solid: fields.text('solid') };
	fields.nothingElse();
	return paths;
}

function sameName({ path, id, number }: Lesson): void {
	const name = `${String(number).padStart(2, '0')}-${id}.md`;
	if (path.endsWith(`/${name}`)) return;
	throw new ContentError(path, `By its number and id this file must be named ${name}.`);
}

function sameTags({ path, figures, checks, corrections }: Lesson, text: string): void {
	const body = text.slice(text.indexOf('\n---\n') + 1);
	const idsOf = (tag: string) =>
		[...body.matchAll(new RegExp(`<${tag} id="([^"]*)"`, 'g'))].map(([, id = '']) => id);
	const pairs: [string, string[], string[]][] = [
		['checks', checks.map(({ id }) => id), idsOf('Check')],
		['corrections', corrections, idsOf('Correction')]
	];
	for (const [name, listed, used] of pairs) {
		const missing = listed.find((id) => !used.includes(id));
		if (missing) {
			const place = placeIn(path, text, missing);
			throw new ContentError(place, `“${name}” has “${missing}”, the text has no tag.`);
		}
		const unknown = used.find((id) => !listed.includes(id));
		if (unknown) {
			const place = placeIn(path, text, `id="${unknown}"`);
			throw new ContentError(place, `The text asks for “${unknown}”, not in “${name}”.`);
		}
	}
	const lost = figures.find((tag) => !new RegExp(`^<${tag}[ />\\n]`, 'm').test(body));
	if (!lost) return;
	const place = placeIn(path, text, lost);
	throw new ContentError(place, `“figures” has “${lost}”, the text has no <${lost}>.`);
}

function anchorsOnce({ path, sections, checks }: Lesson): void {
	const anchors = [...sections, ...checks].map(({ id }) => id);
	const doubled = anchors.find((id, index) => anchors.indexOf(id) !== index);
	if (doubled) throw new ContentError(path, `The id “${doubled}” is used twice.`);
}
