import type { Whiteboard } from '$lib/content';

/** What a board is chosen from. */
export type ListedBoard = Pick<Whiteboard, 'id' | 'kind' | 'title' | 'asked' | 'level'>;

export const kindWords = {
	order: { title: 'Put in order', note: 'Move the steps until none comes too early.' },
	place: { title: 'Put in place', note: 'Each check, each alarm, where it belongs.' },
	numbers: {
		title: 'Fill in the numbers',
		note: 'Drawn anew each time, worked out by the book’s statistics, with the tolerance stated.'
	}
} as const;
