import type { LeftOutReason } from '$lib/anki';

/** Why one does not become a card, and why several do not. */
export const leftOutWords: Readonly<Record<LeftOutReason, readonly [one: string, many: string]>> = {
	book: ['is a card of this book', 'are cards of this book, which you have'],
	empty: ['has no words on the side that asks', 'have no words on the side that asks'],
	'no-answer': ['has no words that answer it', 'have no words that answer them'],
	'too-long': [
		'has a side of more than 64,000 characters',
		'have a side of more than 64,000 characters'
	],
	picture: ['hides parts of a picture', 'hide parts of a picture'],
	placeholder: ['only says that it is for a newer Anki', 'only say that they are for a newer Anki'],
	twice: ['stands in the file already', 'stand in the file already'],
	'too-many': ['is beyond the first 10,000', 'are beyond the first 10,000: export a smaller deck']
};
