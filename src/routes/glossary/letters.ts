import type { GlossaryTerm } from '$lib/content';

/** The terms that begin with one letter. */
export type Letter = { letter: string; terms: GlossaryTerm[] };

/** Splits sorted terms by their first letter. */
export function letters(terms: readonly GlossaryTerm[]): Letter[] {
	const found: Letter[] = [];
	for (const term of terms) {
		const letter = term.term.charAt(0).toUpperCase();
		if (found.at(-1)?.letter !== letter) found.push({ letter, terms: [] });
		found.at(-1)?.terms.push(term);
	}
	return found;
}
