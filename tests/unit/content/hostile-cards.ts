import type { Card } from '../../../src/lib/content/index.ts';
import type { OwnCard } from '../../../src/lib/study/index.ts';
import { hostileAddresses, hostileMarkup, hostileShapes } from './hostile-texts.ts';

/** As long as a side may be. */
const longest = 64_000;
const huge = ['W', '<b>', '\n', '\u202e', 'a '].map((part) =>
	part.repeat(longest / part.length).slice(0, longest)
);

const texts = [
	...hostileMarkup,
	...hostileAddresses.map((to) => `[x](${to}) [y](<${to}>) ![z](${to})\n\n<${to}>\n\n${to}`),
	...hostileShapes,
	...huge
];

const ids = [
	'own-<img src=x onerror=alert(1)>',
	'own-"][onerror=alert(1)]',
	'own-__proto__',
	'own-of-__proto__',
	'own-of-constructor',
	'own-with#2',
	'own-javascript:alert(1)',
	'own-\u202e',
	`own-${'x'.repeat(196)}`
];

const short = (text: string) => text.slice(0, 200) || 'none';

/**
 * Every hostile text as a card of somebody's own, as a back-up may hold it: on both sides, and as far as
 * it fits as lesson, section and topic; as a gap where it can be one; and some hostile ids.
 *
 * @param card a card of the book, in whose place one of them stands
 */
export function hostileCards({ id: card, lesson }: Pick<Card, 'id' | 'lesson'>): OwnCard[] {
	const markup = '<img src=x onerror=alert(1)> [x](javascript:alert(1))';
	const own = (id: string, text: string, at: number): OwnCard => ({
		...{ id, kind: /\{\{c\d/.test(text) ? 'cloze' : 'recall', front: text },
		// What is made to be slow is slow enough once.
		back: text.length > 500 ? 'x' : text,
		...{ lesson: short(text), section: short(text), tags: [short(text)], at }
	});
	return [
		...texts.map((text, i) => own(`own-${i}`, text, i)),
		...ids.map((id, i) => own(id, markup, i)),
		{ ...own(`own-of-${card}`, markup, 0), lesson }
	];
}
