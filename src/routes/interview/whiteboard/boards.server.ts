import { buildWhiteboards, type Whiteboard } from '$lib/content';
import { linkTargets } from '../../../markdown/lesson-index.js';
import { resolveLink } from '../../../markdown/resolve-link.js';
import { readDeck } from '../../cards/deck.server.ts';
import { catalogue } from '../../lessons/catalogue.server.ts';

const files = import.meta.glob<string>('/content/whiteboards/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

let reading: Promise<Whiteboard[]> | undefined;

/** Every whiteboard, read and checked once a build. */
export function readWhiteboards(): Promise<Whiteboard[]> {
	reading ??= read();
	return reading;
}

async function read(): Promise<Whiteboard[]> {
	const site = { base: '', targets: linkTargets(process.cwd()), here: new Set<string>() };
	return buildWhiteboards(
		Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])),
		{
			lessons: catalogue.lessons,
			cards: (await readDeck()).cards,
			resolve: (link) => {
				const resolved = resolveLink(link, site);
				return 'href' in resolved ? { href: resolved.href.replace(/^\//, '') } : resolved;
			}
		}
	);
}
