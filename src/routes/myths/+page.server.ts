import { linkTargets } from '../../markdown/lesson-index.js';
import { resolveLink } from '../../markdown/resolve-link.js';
import { catalogue } from '../lessons/catalogue.server';
import { toMyths } from './to-myths.ts';

export function load() {
	const site = { base: '', targets: linkTargets(process.cwd()), here: new Set<string>() };
	return { page: toMyths(catalogue, (link) => resolveLink(link, site)) };
}
