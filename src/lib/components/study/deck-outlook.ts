import type { CardState } from '$lib/study';

/** What is to come of some cards when nothing is left to ask today. */
export type DeckOutlook = {
	/** Not asked until they are woken. */
	suspended: number;
	/** Never asked, and free to be. */
	unseen: number;
	/** Due by the end of tomorrow. */
	tomorrow: number;
	/** When the next card comes back. */
	next: number | undefined;
};

const day = 86_400_000;

/**
 * Looks ahead.
 *
 * @param cards the ids under which they are asked
 * @param states what is known of them; those never touched are missing
 * @param dayEnd when the reader's day ends
 */
export function deckOutlook(
	cards: readonly string[],
	states: ReadonlyMap<string, CardState>,
	dayEnd: number
): DeckOutlook {
	const outlook: DeckOutlook = { suspended: 0, unseen: 0, tomorrow: 0, next: undefined };
	for (const card of cards) {
		const state = states.get(card);
		if (state?.suspended) outlook.suspended += 1;
		else if (!state || state.memory.last === undefined) outlook.unseen += 1;
		else {
			const comes = Math.max(state.memory.due, state.buriedUntil);
			if (comes < dayEnd + day) outlook.tomorrow += 1;
			outlook.next = Math.min(outlook.next ?? Infinity, comes);
		}
	}
	return outlook;
}

/** When something comes back: `at 15:40` today, else by the reader's days `tomorrow`, `on Tuesday`, `on 3 December`. */
export function whenWords(at: number, now: number, dayEnd: number): string {
	if (at < dayEnd) return `at ${new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' })}`;
	if (at < dayEnd + day) return 'tomorrow';
	const sinceMidnight = dayEnd - new Date(dayEnd).setHours(0, 0, 0, 0);
	const date = new Date(at - sinceMidnight);
	const isThisYear = date.getFullYear() === new Date(now - sinceMidnight).getFullYear();
	const form: Intl.DateTimeFormatOptions =
		at - now < 6 * day
			? { weekday: 'long' }
			: { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) };
	return `on ${date.toLocaleDateString('en-GB', form)}`;
}
