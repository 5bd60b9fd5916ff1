import { cardMarkdown, inlineMarkdown, loadCardText, type Card } from '$lib/content';
import type { OwnCard } from '$lib/study';

/** The numbers of the gaps in a Markdown text, ascending; a text without has one, which is all of it. */
export function typedGaps({ kind, front }: Pick<OwnCard, 'kind' | 'front'>): number[] {
	if (kind !== 'cloze') return [1];
	const found = [...front.matchAll(/\{\{c([1-9]\d{0,2})::/g)].map(([, gap]) => Number(gap));
	return found.length === 0 ? [1] : [...new Set(found)].sort((one, other) => one - other);
}

/** What a reader begins to edit: a card of the book as text, drawn numbers as `asked` has them, or a blank one. */
export function draftOfCard(id: string, card: Card | undefined, asked = ''): OwnCard {
	if (!card) return { ...{ id, front: '', back: '', lesson: '', section: '' }, ...fresh };
	const right = card.options.find((option) => option.right);
	const chosen = right ? `**${inlineMarkdown(right.text)}** ${inlineMarkdown(right.why)}` : '';
	const back = [chosen, cardMarkdown(card.back)].filter(Boolean).join('\n\n');
	const { lesson, section, tags } = card;
	const kind = card.kind === 'cloze' ? 'cloze' : 'recall';
	const front = [cardMarkdown(card.front), inlineMarkdown([asked])].filter(Boolean).join('\n\n');
	return { ...fresh, id, kind, front, back, lesson, section, tags };
}

const fresh = { kind: 'recall', tags: [], at: 0 } as const;

/** An own card as it is shown, its Markdown read. */
export async function readOwnCard(own: OwnCard, original: Card | undefined): Promise<Card> {
	const { cardBlocks } = await loadCardText();
	const text = { front: cardBlocks(own.front), back: cardBlocks(own.back) };
	const place = { lesson: own.lesson, section: own.section, tags: [...own.tags] };
	const plain = { options: [], task: '', figure: '' };
	return { ...(original ?? blank(own.id)), ...text, ...place, ...plain, kind: own.kind };
}

const blank = (id: string): Omit<Card, 'kind'> => ({
	...{ id, front: [], back: [], lesson: '', section: '', level: 1, tags: [], questions: [] },
	...{ siblings: '', options: [], task: '', figure: '', lab: '' }
});
