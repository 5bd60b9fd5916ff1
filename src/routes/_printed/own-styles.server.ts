import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
 * Links those styles in a printed page that it shows. What shows later brings its styles along.
 *
 * @param html the page as printed, with the links that the framework found
 * @param sources files whose styles the framework did not find
 */
export function withOwnStyles(html: string, sources: readonly string[]): string {
	const links = /<link href="([^"]*)(app\/immutable\/assets\/[^"]+)" rel="stylesheet">\s*/g;
	const found = [...html.matchAll(links)];
	const base = found[0]?.[1] ?? '';
	const files = [...found.map(([, , file = '']) => file), ...stylesOf(sources)];
	const used = [...new Set(files)].filter((file) => isUsed(file, html));
	let written = false;
	return html.replace(links, () => {
		if (written) return '';
		written = true;
		return used.map((file) => `<link href="${base}${file}" rel="stylesheet">`).join('\n\t\t');
	});
}
