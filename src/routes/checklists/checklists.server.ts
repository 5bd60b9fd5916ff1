import { readChecklists, type ChecklistLink } from '$lib/content';
import text from '/content/checklists.yaml?raw';
import { linkTargets } from '../../markdown/lesson-index.js';
import { resolveLink } from '../../markdown/resolve-link.js';
import { labName } from '../lab-name.ts';
import { catalogue } from '../lessons/catalogue.server.ts';

const site = { base: '', targets: linkTargets(process.cwd()), here: new Set<string>() };

/** The checklists of the book, read and checked once a build. */
export const checklists = readChecklists('content/checklists.yaml', text, (link) => {
	const found = resolveLink(link, site);
	if ('problem' in found) return found;
	return { path: found.href.replace(/^\//, ''), label: labelOf(link) } satisfies ChecklistLink;
});

function labelOf(link: string): string {
	const [kind, place = ''] = link.split(':');
	const [id] = place.split('#');
	if (kind === 'lab') return labName(link);
	const lesson = catalogue.lessons.find((one) => one.id === id);
	return lesson ? `${lesson.number} ${lesson.title}` : place;
}
