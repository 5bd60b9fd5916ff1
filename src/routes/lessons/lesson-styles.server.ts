import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './catalogue.server';

type Chunk = { css?: string[]; imports?: string[] };

/** What was built for the browser, just before the pages are printed. */
const client = '.svelte-kit/output/client';
const manifestFile = `${client}/.vite/manifest.json`;
let manifest: Record<string, Chunk> | undefined;

/** The styles of some sources and of all that these import, each once. */
function stylesOf(sources: readonly string[]): string[] {
	manifest ??= JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, Chunk>;
	const [seen, found] = [new Set<string>(), new Set<string>()];
	function visit(source: string) {
		const chunk = manifest?.[source];
		if (!chunk) throw new Error(`${manifestFile} does not know ${source}.`);
		if (seen.has(source)) return;
		seen.add(source);
		chunk.imports?.forEach(visit);
		chunk.css?.forEach((file) => found.add(file));
	}
	sources.forEach(visit);
	return [...found];
}

/** Whether a page as printed holds something that these styles are scoped to. */
function isUsed(file: string, html: string): boolean {
	const scopes = readFileSync(join(client, file), 'utf8').match(/\.f[0-9a-z]{5}\b/g);
	return !scopes || scopes.some((scope) => html.includes(scope.slice(1)));
}

/**
 * Links the styles of one lesson's text and figures in its printed page. The framework would link
 * those of all lessons in each, or none. Styles of what shows later come with its code.
 *
 * @param html the page as printed
 * @param id the lesson
 */
export function withLessonStyles(html: string, id: string): string {
	const lesson = catalogue.lessons.find((one) => one.id === id);
	const base = /<link href="([^"]*)app\/immutable\/assets\//.exec(html)?.[1];
	if (!lesson || base === undefined) return html;
	const links = stylesOf([lesson.path, 'src/lib/components/lesson/LessonArticle.svelte'])
		.filter((file) => !html.includes(`"${base}${file}"`) && isUsed(file, html))
		.map((file) => `<link href="${base}${file}" rel="stylesheet">`);
	const end = html.lastIndexOf('rel="stylesheet">') + 'rel="stylesheet">'.length;
	return html.slice(0, end) + links.join('') + html.slice(end);
}
