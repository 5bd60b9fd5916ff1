import type { Card, DeckLesson } from '../content/index.ts';
import type { Address } from './note-html.ts';

const named = /^(lesson|term|lab):([\w-]+)((?:\/[\w-]+)*)(?:#([\w-]+))?$/;
const below = /^(?:lessons|labs|glossary|myths|cheatsheet)\/[^\s"'<>\\]*$/;

/**
 * Where links of cards lead from outside of the site: the whole address.
 *
 * @param site the site's address, with a slash at its end
 */
export function siteAddress(site: string): Address {
	return (link) => {
		if (/^https:\/\/\S+$/i.test(link)) return link;
		if (below.test(link)) return site + link;
		const [, kind, id = '', part = '', anchor] = named.exec(link) ?? [];
		if (kind === 'term') return `${site}glossary/#${id}`;
		if (kind === 'lab') return `${site}labs/${id}${part}/`;
		return kind && `${site}lessons/${id}/${anchor ? `#${anchor}` : ''}`;
	};
}

/** Back from an address to a link as a card has it; undefined for one that a card shows as words. */
export function cardLink(site: string) {
	return (href: string, written: string | undefined): string | undefined => {
		if (written !== undefined && (named.test(written) || below.test(written))) return written;
		if (href.startsWith(site) && below.test(href.slice(site.length))) {
			return href.slice(site.length);
		}
		return /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#:][^\s<>"`\\]*)?$/i.test(href)
			? href
			: undefined;
	};
}

/** What teaches a card, with its whole address. */
export function sourceOf(lessons: readonly DeckLesson[], site: string) {
	const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
	return ({ lesson, section }: Pick<Card, 'lesson' | 'section'>) => {
		const from = byId.get(lesson);
		if (!from) return undefined;
		const part = from.sections.find(({ id }) => id === section);
		const title = part ? `${part.number} ${part.title}` : `${from.number} ${from.title}`;
		return { title, href: `${site}lessons/${lesson}/${part ? `#${section}` : ''}` };
	};
}
