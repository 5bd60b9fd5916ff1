import { stringify } from 'yaml';

export const cardsPath = 'content/cards/16-drift-detection.yaml';

export const recall = {
	id: 'psi-on-quiet-days',
	kind: 'recall',
	section: 'large-n',
	level: 1,
	tags: ['psi'],
	front: 'How often?',
	back: '**One day in five.**'
};

export const choose = {
	...recall,
	id: 'which-test',
	kind: 'choose',
	back: undefined,
	options: [
		{ text: 'This', why: 'It is.', right: true },
		{ text: '`That`', why: 'It is not.' }
	]
};

/** A file of cards of one lesson. */
export function cardsText(cards: readonly object[], lesson = 'drift-detection'): string {
	return stringify({ lesson, cards });
}
