import { cardGaps, type Card, type CardBlock } from '../content/index.ts';
import { askedId } from '../study/index.ts';
import { guidOf } from './guid.ts';
import type { ModelName } from './models.ts';
import { blocksHtml, inlinesHtml, textHtml, type Address } from './note-html.ts';

/** A question with drawn numbers, in words. */
export type AskedWords = {
	readonly question: string;
	readonly answer: string;
	readonly why: string;
	/** With which the numbers were drawn. */
	readonly seed: string;
};

/** A card as a note of Anki, before it has its numbers. */
export type ExportNote = {
	readonly guid: string;
	readonly model: ModelName;
	readonly fields: readonly string[];
	readonly tags: readonly string[];
	/** The lesson's id, by which its deck is found; empty for none. */
	readonly lesson: string;
	/** When it was last changed, milliseconds since 1970. */
	readonly changed: number;
	/** A card each: its place within the note, and the id under which it is asked here. */
	readonly cards: readonly { readonly ord: number; readonly asked: string }[];
};

export type NoteRules = {
	readonly address: Address;
	/** What teaches a card: its title and address. */
	readonly sourceOf: (card: Card) => { title: string; href: string } | undefined;
	readonly asked: AskedWords | undefined;
	readonly changed: number;
	/** The reader's own, or their version of one of the book. */
	readonly own: 'no' | 'yes' | 'version';
};

/** Marks a note that is a reader's version of a card of the book. */
export const versionTag = 'your-version';

const levels = { 1: 'everybody', 2: 'senior', 3: 'staff' } as const;

/** A card as a note that can be asked without this site. */
export function exportNote(card: Card, rules: NoteRules): ExportNote {
	const gaps = card.kind === 'cloze' ? cardGaps(card.front) : [];
	const isCloze = gaps.length > 0;
	const [front, back] = sidesOf(card, rules);
	return {
		guid: guidOf(card.id),
		model: isCloze ? 'cloze' : 'basic',
		fields: [front, back, fromHtml(card, rules)],
		...{ tags: tagsOf(card, rules), lesson: card.lesson, changed: rules.changed },
		cards: isCloze
			? gaps.map((gap) => ({ ord: gap - 1, asked: askedId(card.id, gap) }))
			: [{ ord: 0, asked: card.id }]
	};
}

function sidesOf(card: Card, { address, asked }: NoteRules): [front: string, back: string] {
	const [front, back] = [card.front, card.back].map((blocks) => blocksHtml(blocks, address));
	if (card.options.length > 0) return choiceSides(card, address);
	if (!asked) return [front ?? '', back ?? ''];
	const question = paragraphs([...card.front, [asked.question]], address);
	const answer = `<p class="right">${textHtml(asked.answer)}</p>`;
	return [question, answer + paragraphs([[asked.why], ...card.back], address)];
}

function choiceSides({ front, back, options }: Card, address: Address): [string, string] {
	const list = (items: readonly string[]) =>
		`<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
	const texts = options.map(({ text }) => inlinesHtml(text, address));
	const reasons = options.map(({ why, right }, i) => {
		const text = right ? `<span class="right">${texts[i]}</span>` : texts[i];
		return `${text}<br>${inlinesHtml(why, address)}`;
	});
	const number = options.findIndex(({ right }) => right) + 1;
	const answer = `<p class="right">${number}. ${texts[number - 1]}</p>`;
	return [
		paragraphs(front, address) + list(texts),
		answer + list(reasons) + paragraphs(back, address)
	];
}

/** Blocks and plain lines, all of them as blocks. */
function paragraphs(parts: readonly (CardBlock | readonly [string])[], address: Address): string {
	return parts
		.map((part) => {
			if (!('block' in part)) return `<p>${textHtml(part[0])}</p>`;
			const html = blocksHtml([part], address);
			return part.block === 'paragraph' ? `<p>${html}</p>` : html;
		})
		.join('');
}

/** Where the card comes from, under its answer. */
function fromHtml(card: Card, { sourceOf, address, asked }: NoteRules): string {
	const link = (title: string, href: string) =>
		`<a href="${textHtml(href)}">${textHtml(title)}</a>`;
	const source = sourceOf(card);
	const lab = card.lab && address(card.lab);
	return [
		source ? link(source.title, source.href) : '',
		lab ? link('See it in the lab', lab) : '',
		asked ? textHtml(`Numbers drawn with the seed “${asked.seed}”.`) : ''
	]
		.filter(Boolean)
		.join(' · ');
}

function tagsOf(card: Card, { own }: NoteRules): string[] {
	const place = [card.lesson, card.section].filter(Boolean).join('::');
	const level = own === 'no' ? [`level::${levels[card.level]}`] : [];
	const mine = own === 'version' ? [versionTag] : [];
	const tags = [place && `lesson::${place}`, `kind::${card.kind}`, ...level, ...mine, ...card.tags];
	// Anki parts them by spaces.
	return [...new Set(tags.map((tag) => tag.trim().replace(/[\s\u3000"]+/g, '-')).filter(Boolean))];
}
