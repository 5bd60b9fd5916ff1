import type { Myth } from './myths-page.ts';

/**
 * The claims that hold all of the words, in any of their texts, and belong to a part.
 *
 * @param words as typed; the order does not matter
 * @param part its title; '' for all
 */
export function findMyths(myths: readonly Myth[], words: string, part: string): Myth[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	return myths.filter((myth) => {
		const text = `${myth.id} ${myth.claim} ${myth.truth} ${myth.say} ${myth.lesson.title}`;
		const lower = text.toLowerCase();
		return (part === '' || myth.part === part) && wanted.every((word) => lower.includes(word));
	});
}
