import type { ChecklistMark, KeptChecklist } from './checklist.ts';
import { plainChecklist } from './plain-kept.ts';
import type { PlanWish } from './plan-wish.ts';
import type { Round } from './round.ts';

type Marks = KeptChecklist['marks'];

/** Rounds that are not here. One is never changed, so that one of the same id is the same. */
export function newRounds(here: readonly Round[], there: readonly Round[]): Round[] {
	const known = new Set(here.map(({ id }) => id));
	return there.filter(({ id }) => !known.has(id));
}

/** What joining changes: checklists of `there` that are not here, and those of both as one. */
export function joinChecklists(
	here: readonly KeptChecklist[],
	there: readonly KeptChecklist[]
): KeptChecklist[] {
	return changedLists(here, there, joinChecklist);
}

/** What taking up changes: checklists stand as in the file, and one that is not in it stays. */
export function replaceChecklists(
	here: readonly KeptChecklist[],
	there: readonly KeptChecklist[]
): KeptChecklist[] {
	return changedLists(here, there, (_mine, theirs) => theirs);
}

function changedLists(
	here: readonly KeptChecklist[],
	there: readonly KeptChecklist[],
	join: (mine: KeptChecklist, theirs: KeptChecklist) => KeptChecklist
): KeptChecklist[] {
	const byId = new Map(here.map((list) => [list.id, list]));
	return there.flatMap((theirs) => {
		const mine = byId.get(theirs.id);
		const list = mine ? join(mine, theirs) : theirs;
		return mine && textOf(mine) === textOf(list) ? [] : [list];
	});
}

/** Two states of one checklist: of each item the newer mark, and removed unless it was worked on since. */
export function joinChecklist(one: KeptChecklist, other: KeptChecklist): KeptChecklist {
	const [older, newer] = isNewer(one, other) ? [other, one] : [one, other];
	const removed = Math.max(one.removed ?? -1, other.removed ?? -1);
	const { changed } = newer;
	const made = Math.min(one.made, other.made);
	if (removed >= changed) return removedChecklist({ ...newer, made }, removed);
	const { id, release, kind } = newer;
	return { id, release, kind, made, changed, marks: newerMarks(older.marks, newer.marks) };
}

const textOf = (list: KeptChecklist) => JSON.stringify(plainChecklist(list));
const isNewer = (one: KeptChecklist, other: KeptChecklist) =>
	one.changed > other.changed || (one.changed === other.changed && textOf(one) > textOf(other));

function newerMarks(older: Marks, newer: Marks): Marks {
	const marks = new Map(Object.entries(newer));
	for (const [item, mark] of Object.entries(older)) {
		if (mark.at > (marks.get(item)?.at ?? -1)) marks.set(item, mark);
	}
	return Object.fromEntries(marks);
}

/** What is left of a checklist that was removed: no name, no mark. */
export function removedChecklist(list: KeptChecklist, at: number): KeptChecklist {
	const { id, kind, made } = list;
	const removed = Math.max(at, list.changed);
	return { id, release: '', kind, made, changed: removed, marks: {}, removed };
}

/**
 * A checklist with what a page changed in it. Only that is changed: another tab may have changed other
 * items meanwhile, and a clock that was set back must not make the newest mark the older one.
 *
 * @param stored how it stands
 * @param known how it stood when the page read it
 * @param wanted how the page wants it
 */
export function changeChecklist(
	stored: KeptChecklist | undefined,
	known: KeptChecklist | undefined,
	wanted: KeptChecklist
): KeptChecklist {
	const { id, kind, made } = wanted;
	const list = {
		id,
		release: wanted.release,
		kind,
		made,
		changed: wanted.changed,
		marks: wanted.marks
	};
	if (!stored) return list;
	const changed = Math.max(wanted.changed, stored.changed + 1);
	if (stored.removed !== undefined || !known) return { ...list, changed };
	const marks = new Map(Object.entries(stored.marks));
	for (const [item, mark] of Object.entries(wanted.marks)) {
		if (isSameMark(mark, known.marks[item])) continue;
		marks.set(item, { ...mark, at: Math.max(mark.at, (marks.get(item)?.at ?? -1) + 1) });
	}
	const release = wanted.release === known.release ? stored.release : wanted.release;
	return { ...list, release, changed, marks: Object.fromEntries(marks) };
}

const isSameMark = (one: ChecklistMark, other: ChecklistMark | undefined) =>
	!!other && one.done === other.done && one.note === other.note && one.who === other.who;

/** The wish that was made later. */
export const newerWish = (
	here: PlanWish | undefined,
	there: PlanWish | undefined
): PlanWish | undefined => (there && there.made > (here?.made ?? -1) ? there : here);
