import { parse } from 'yaml';
import { ContentError } from './content-error.ts';
import { Fields } from './fields.ts';

/** A way through the course: stages, each an evening or a day, with lessons by their ids. */
export type CourseRoute = {
	id: string;
	title: string;
	note: string;
	stages: { title: string; lessons: string[] }[];
};

/**
 * Reads `content/routes.yaml`.
 *
 * @param path the file's name, for complaints
 * @param text the whole file
 * @param lessons the ids of all lessons
 * @throws ContentError if YAML cannot read it, a field is missing or wrong, or a route names a lesson
 *   that does not exist or names one twice
 */
export function readRoutes(path: string, text: string, lessons: readonly string[]): CourseRoute[] {
	let routes: unknown;
	try {
		routes = parse(text);
	} catch (error) {
		throw new ContentError(path, `This is not YAML: ${String(error)}`);
	}
	return new Fields(path, { routes }).groups('routes').map((fields) => {
		const route = {
			id: fields.text('id'),
			title: fields.text('title'),
			note: fields.text('note'),
			stages: fields.groups('stages').map(stage)
		};
		fields.nothingElse();
		knownOnce(path, route, lessons);
		return route;
	});
}

function stage(fields: Fields): CourseRoute['stages'][number] {
	const read = { title: fields.text('title'), lessons: fields.texts('lessons') };
	fields.nothingElse();
	return read;
}

function knownOnce(path: string, { id, stages }: CourseRoute, lessons: readonly string[]): void {
	const all = stages.flatMap((each) => each.lessons);
	const unknown = all.find((lesson) => !lessons.includes(lesson));
	if (unknown) {
		throw new ContentError(path, `“${id}” names the lesson “${unknown}”, which does not exist.`);
	}
	const doubled = all.find((lesson, index) => all.indexOf(lesson) !== index);
	if (doubled) throw new ContentError(path, `“${id}” names the lesson “${doubled}” twice.`);
}
