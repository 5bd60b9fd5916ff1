import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { allowed } from './allowed.server.ts';
import { builtClient } from './built-client.server.ts';

type Chunk = { css?: string[]; imports?: string[] };

const manifestFile = `${builtClient}/.vite/manifest.json`;
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
function isUsed(styles: string, html: string): boolean {
	const scopes = styles.match(/\.f[0-9a-z]{5}\b/g);
	return !scopes || scopes.some((scope) => html.includes(scope.slice(1)));
}

/** The styles in a file, its fonts as they are found from a page. */
function read(file: string, base: string): string {
	return readFileSync(join(builtClient, file), 'utf8')
		.trim()
		.replace(/url\(\.\/([^)]+)\)/g, (_, font: string) => `url(${base}${dirname(file)}/${font})`);
}

/**
 * Writes into a printed page the styles that it shows: a page whose styles are twenty files waits for
 * twenty answers before it paints a word. What shows later brings its styles along; the files that
 * stand in the page already are named as switched off, so that they are not fetched again.
 *
 * @param html the page as printed, with the links that the framework found
 * @param sources files whose styles the framework did not find
 */
export function withOwnStyles(html: string, sources: readonly string[]): string {
	const links = /<link href="([^"]*)(app\/immutable\/assets\/[^"]+)" rel="stylesheet">\s*/g;
	const found = [...html.matchAll(links)];
	if (found.length === 0) return html;
	const base = found[0]?.[1] ?? '';
	const files = [...found.map(([, , file = '']) => file), ...stylesOf(sources)];
	const used = [...new Set(files)]
		.map((file) => ({ file, styles: read(file, base) }))
		.filter(({ styles }) => isUsed(styles, html));
	const all = used.map(({ styles }) => styles).join('\n');
	const named = used.map(
		({ file }) => `<link href="${base}${file}" rel="stylesheet" media="not all" disabled>`
	);
	let written = false;
	const page = html.replace(links, () => {
		if (written) return '';
		written = true;
		return [`<style>${all}</style>`, ...named].join('\n\t\t');
	});
	return allowed(page, 'style-src-elem', all);
}
