import type { CardState, Grade, StudyEvent, StudySettings } from './memory.ts';
import { gradedAs, unseen } from './schedule.ts';
import { dayAround, dayLength, dayOf, lastTime, type Zone } from './study-day.ts';

/** An event before it has its id. */
export type Draft = StudyEvent extends infer Event
	? Event extends StudyEvent
		? Omit<Event, 'id'>
		: never
	: never;

/** What a reader does with a card. */
export type Deed =
	| { readonly did: 'grade'; readonly grade: Grade; readonly took: number }
	| { readonly did: 'suspend' | 'resume' | 'bury' | 'bring' | 'reset' };

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

/** A clock beyond has no day that can be written. */
const latest = lastTime - 2 * dayLength;

/** The event that a deed makes of a card as it stands. */
export function draftOf(
	card: string,
	deed: Deed,
	before: CardState | undefined,
	when: When
): Draft {
	const { settings, zone } = when;
	const at = Math.min(Math.max(0, when.at), latest);
	const rule = { dayStart: settings.dayStart, zone };
	const stamp = { at, day: dayOf(at, rule), card };
	const state = before ?? freshState(card, at);
	switch (deed.did) {
		case 'grade': {
			const { did, grade, took } = deed;
			const memory = gradedAs(grade, state.memory, { card, at, settings, zone });
			const after = { ...freshState(card, at), memory };
			return { ...stamp, did, grade, took, before: state.memory.stage, after };
		}
		case 'suspend':
		case 'resume':
			return { ...stamp, did: deed.did, after: { ...state, suspended: deed.did === 'suspend' } };
		case 'bury':
			return { ...stamp, did: deed.did, after: { ...state, buriedUntil: dayAround(at, rule).end } };
		case 'bring':
			return { ...stamp, did: deed.did, after: broughtTo(state, dayAround(at, rule).end) };
		case 'reset':
			return { ...stamp, did: deed.did, after: freshState(card, at) };
	}
}

/** Asked from a time on at the latest: a new card among the first, one on a step as it was. */
function broughtTo(state: CardState, from: number): CardState {
	const { memory } = state;
	if (memory.stage === 0) return { ...state, buriedUntil: from };
	return { ...state, memory: { ...memory, due: Math.min(memory.due, from) } };
}
