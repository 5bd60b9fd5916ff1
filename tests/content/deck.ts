import { readdirSync, readFileSync } from 'node:fs';
import { buildCatalogue, buildDeck } from '../../src/lib/content/index.ts';
import { cardFigures, taskNames } from '../../src/lib/study/index.ts';
import { linkTargets } from '../../src/markdown/lesson-index.js';
import { resolveLink } from '../../src/markdown/resolve-link.js';
import { found } from './found.ts';

/** All files of `content/cards`, by name. */
export const cardFiles: Readonly<Record<string, string>> = Object.fromEntries(
	readdirSync('content/cards').map((name) => [
		`content/cards/${name}`,
		readFileSync(`content/cards/${name}`, 'utf8')
	])
);

/** The lessons that cards are about. */
export const { lessons } = buildCatalogue(found('content/lessons'), found('content/corrections'));

const targets = linkTargets(process.cwd());

/** The deck as the site is built with. */
export const deck = buildDeck(cardFiles, {
	lessons,
	tasks: new Set(await taskNames()),
	figures: new Set(Object.keys(cardFigures())),
	resolve: (link) => resolveLink(link, { base: '', targets, here: new Set() })
});
