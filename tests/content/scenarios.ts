import { readdirSync, readFileSync } from 'node:fs';
import { buildScenarios } from '../../src/lib/content/index.ts';
import { linkTargets } from '../../src/markdown/lesson-index.js';
import { resolveLink } from '../../src/markdown/resolve-link.js';
import { deck, lessons } from './deck.ts';

const folder = 'content/scenarios';
const targets = linkTargets(process.cwd());

/** The releases as the site is built with. */
export const scenarios = buildScenarios(
	Object.fromEntries(
		readdirSync(folder).map((name) => [
			`${folder}/${name}`,
			readFileSync(`${folder}/${name}`, 'utf8')
		])
	),
	{
		lessons,
		cards: deck,
		resolve: (link) => resolveLink(link, { base: '', targets, here: new Set() })
	}
);
