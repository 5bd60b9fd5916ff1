import { stateRow } from './backup-rows.ts';
import type { KeptChecklist } from './checklist.ts';
import { draftOf, type Deed, type Draft } from './draft.ts';
import type { Everything } from './everything.ts';
import { joinChecklists, newerWish, newRounds, replaceChecklists } from './join-kept.ts';
import type { CardState, StudyEvent, StudySettings } from './memory.ts';
import type { OwnCard } from './own-card.ts';
import type { PlanWish } from './plan-wish.ts';
import type { Round } from './round.ts';
import { dayOf, type Zone } from './study-day.ts';

export type MergeStamp = {
	readonly at: number;
	readonly settings: StudySettings;
	readonly zone: Zone;
};

/** What a back-up adds to what is here. */
export type Merge = {
	/** Events that were not here, in the file's order. */
	readonly events: readonly StudyEvent[];
	/** Events that say how a card stands whose two histories became one. */
	readonly joined: readonly Draft[];
	/** How the cards stand afterwards that changed; undefined as never seen. */
	readonly states: ReadonlyMap<string, CardState | undefined>;
	/** Own cards that were not here, or were written later there. */
	readonly own: readonly OwnCard[];
	/** Rounds that were not here. */
	readonly rounds: readonly Round[];
	/** Checklists that change, as they stand afterwards. */
	readonly checklists: readonly KeptChecklist[];
	/** How the wish stands afterwards. */
	readonly wish: PlanWish | undefined;
};

function groupByCard(log: readonly StudyEvent[]): ReadonlyMap<string, readonly StudyEvent[]> {
	const groups = new Map<string, StudyEvent[]>();
	for (const event of log) {
		const group = groups.get(event.card);
		if (group) group.push(event);
		else groups.set(event.card, [event]);
	}
	return groups;
}

/** Joins a back-up to what is here: nothing is lost on either side, and doing it twice adds nothing. */
export function mergeBackup(here: Everything, file: Everything, stamp: MergeStamp): Merge {
	const known = new Set(here.log.map(({ id }) => id));
	const events = file.log.filter(({ id }) => !known.has(id));
	const [mine, theirs] = [groupByCard(here.log), groupByCard(file.log)];
	const joined: Draft[] = [];
	const states = new Map<string, CardState | undefined>();
	for (const card of new Set(events.map((event) => event.card))) {
		const [ours, others] = [mine.get(card) ?? [], theirs.get(card) ?? []];
		const inFile = new Set(others.map(({ id }) => id));
		// All that was done here with the card is in the file, too: the file went on from there.
		const isAhead = ours.every(({ id }) => inFile.has(id));
		const latest = isAhead ? others.at(-1)?.after : replay(card, [...ours, ...others], stamp);
		states.set(card, latest);
		if (!isAhead) joined.push(joinedEvent('merge', card, latest, stamp));
	}
	for (const state of withoutLog(file, mine, theirs)) {
		states.set(state.card, state);
		joined.push(joinedEvent('merge', state.card, state, stamp));
	}
	return {
		...{ events, joined, states, own: newerOwn(here.own, file.own) },
		rounds: newRounds(here.rounds, file.rounds),
		checklists: joinChecklists(here.checklists, file.checklists),
		wish: newerWish(here.wish, file.wish)
	};
}

type Groups = ReadonlyMap<string, readonly StudyEvent[]>;

const withoutLog = (file: Everything, mine: Groups, theirs: Groups) =>
	file.states.filter(({ card }) => !theirs.has(card) && !mine.has(card));

function joinedEvent(
	did: 'merge' | 'restore',
	card: string,
	after: CardState | undefined,
	{ at, settings, zone }: MergeStamp
): Draft {
	return { at, day: dayOf(at, { dayStart: settings.dayStart, zone }), card, did, after };
}

/**
 * Makes cards, checklists and the plan stand as they do in a back-up, and cards that are not in it as
 * never seen. The log and the rounds keep what was done here, and an own card, a checklist or a plan stays
 * where the file has none.
 */
export function replaceWith(here: Everything, file: Everything, stamp: MergeStamp): Merge {
	const known = new Set(here.log.map(({ id }) => id));
	const events = file.log.filter(({ id }) => !known.has(id));
	const before = new Map(here.states.map((state) => [state.card, state]));
	const after = new Map(file.states.map((state) => [state.card, state]));
	const logged = new Map([...here.log, ...events].map((event) => [event.card, event.after]));
	const joined: Draft[] = [];
	const states = new Map<string, CardState | undefined>();
	for (const card of new Set([...before.keys(), ...after.keys(), ...logged.keys()])) {
		const state = after.get(card);
		const isMoved = !isSame(before.get(card), state);
		if (isMoved) states.set(card, state);
		// Whatever changes a card adds to the log.
		const isSaid = isSame(logged.get(card), state) && (events.length > 0 || !isMoved);
		if (!isSaid) joined.push(joinedEvent('restore', card, state, stamp));
	}
	return {
		...{ events, joined, states, own: file.own },
		rounds: newRounds(here.rounds, file.rounds),
		checklists: replaceChecklists(here.checklists, file.checklists),
		wish: file.wish ?? here.wish
	};
}

/** Whether two states say the same; a memory’s fields always stand in the same order in a row. */
export const isSame = (one: CardState | undefined, other: CardState | undefined): boolean =>
	one === other ||
	(!!one && !!other && JSON.stringify(stateRow(one)) === JSON.stringify(stateRow(other)));

function newerOwn(here: readonly OwnCard[], there: readonly OwnCard[]): OwnCard[] {
	const written = new Map(here.map(({ id, at }) => [id, at]));
	return there.filter(({ id, at }) => at > (written.get(id) ?? -1));
}

/** A card's state after all that was done with it on either device, in the order of the clocks. */
export function replay(
	card: string,
	events: readonly StudyEvent[],
	{ settings, zone }: MergeStamp
): CardState | undefined {
	const unique = [...new Map(events.map((event) => [event.id, event])).values()];
	const undone = new Set(unique.flatMap((event) => (event.did === 'undo' ? [event.of] : [])));
	const kept = unique
		.filter(({ did, id }) => did !== 'undo' && did !== 'merge' && !undone.has(id))
		.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
	let state: CardState | undefined;
	for (const event of kept) {
		state = isDeed(event)
			? draftOf(card, event, state, { at: event.at, settings, zone }).after
			: event.after;
	}
	return state;
}

type Done = Extract<StudyEvent, Deed>;
const deeds: readonly string[] = ['grade', 'suspend', 'resume', 'bury', 'bring', 'reset'];
const isDeed = (event: StudyEvent): event is Done => deeds.includes(event.did);
