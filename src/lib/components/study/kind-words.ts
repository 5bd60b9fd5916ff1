import type { CardKind } from '$lib/content';

/** Each kind of card, as its head names it. */
export const kindWords: Readonly<Record<CardKind, string>> = {
	recall: 'Recall',
	cloze: 'Fill the gap',
	compute: 'Work it out',
	choose: 'Choose',
	flaw: 'Find the flaw',
	scenario: 'Scenario'
};

/** Who is asked this, of the three levels; the first is everybody. */
export const levelWords = { 1: 'Everybody', 2: 'Senior', 3: 'Staff' } as const;
