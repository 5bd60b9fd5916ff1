import type { CardState, Grade, StudyEvent, StudySettings } from './memory.ts';
import { choicesOf, unseen } from './schedule.ts';
import { dayAround, dayOf, type Zone } from './study-day.ts';

/** An event before it has its id. */
export type Draft = StudyEvent extends infer Event
	? Event extends StudyEvent
		? Omit<Event, 'id'>
		: never
	: never;

/** What a reader does with a card. */
export type Deed =
	| { readonly did: 'grade'; readonly grade: Grade; readonly took: number }
	| { readonly did: 'suspend' | 'resume' | 'bury' | 'reset' };

export type When = {
	readonly at: number;
	readonly settings: StudySettings;
	readonly zone: Zone;
};

/** How a card stands that was never touched. */
export const freshState = (card: string, at: number): CardState => ({
	card,
	memory: unseen(at),
	suspended: false,
	buriedUntil: 0
});

/** The event that a deed makes of a card as it stands. */
export function draftOf(
	card: string,
	deed: Deed,
	before: CardState | undefined,
	when: When
): Draft {
	const { at, settings, zone } = when;
	const rule = { dayStart: settings.dayStart, zone };
	const stamp = { at, day: dayOf(at, rule), card };
	const state = before ?? freshState(card, at);
	switch (deed.did) {
		case 'grade': {
			const memory = choicesOf(state.memory, { card, ...when })[deed.grade];
			const after = { ...freshState(card, at), memory };
			return { ...stamp, ...deed, before: state.memory.stage, after };
		}
		case 'suspend':
		case 'resume':
			return { ...stamp, ...deed, after: { ...state, suspended: deed.did === 'suspend' } };
		case 'bury':
			return { ...stamp, ...deed, after: { ...state, buriedUntil: dayAround(at, rule).end } };
		case 'reset':
			return { ...stamp, ...deed, after: freshState(card, at) };
	}
}
