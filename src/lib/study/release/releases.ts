import type { Checklist, ChecklistItem, ChecklistKind } from '../../content/index.ts';
import type { ChecklistMark, KeptChecklist } from '../checklist.ts';

/** A release with the list before it and the one after it. */
export type Release = {
	readonly id: string;
	readonly name: string;
	readonly made: number;
	readonly changed: number;
	readonly pre: KeptChecklist;
	readonly post: KeptChecklist;
};

/** An item of a list and what was noted at it. */
export type MarkedItem = { readonly item: ChecklistItem; readonly mark: ChecklistMark };

/** How far a list is. */
export type ListStand = {
	readonly done: number;
	readonly total: number;
	readonly open: readonly MarkedItem[];
	/** Ticked without a word of evidence. */
	readonly bare: readonly MarkedItem[];
};

export const untouched: ChecklistMark = { done: false, note: '', who: '', at: 0 };

/** A new release: both lists, with nothing on them. `id` must be new on all devices. */
export function newRelease(id: string, name: string, at: number): Release {
	const list = (kind: ChecklistKind): KeptChecklist => ({
		...{ id: `${id}-${kind}`, release: name, kind },
		...{ made: at, changed: at, marks: {} }
	});
	return { id, name, made: at, changed: at, pre: list('pre'), post: list('post') };
}

/**
 * The releases of what is kept, the newest first. A list whose other half is missing gets an empty one;
 * where the halves have two names, the later change is right.
 */
export function releasesOf(kept: readonly KeptChecklist[]): Release[] {
	const halves = new Map<string, Partial<Record<ChecklistKind, KeptChecklist>>>();
	for (const list of kept) {
		if (list.removed !== undefined) continue;
		const id = list.id.replace(/-(pre|post)$/, '');
		halves.set(id, { ...halves.get(id), [list.kind]: list });
	}
	return [...halves]
		.map(([id, half]) => whole(id, half))
		.toSorted((one, other) => other.made - one.made || (one.id < other.id ? -1 : 1));
}

function whole(id: string, half: Partial<Record<ChecklistKind, KeptChecklist>>): Release {
	const there = [half.pre, half.post].flatMap((list) => list ?? []);
	const newest = there.reduce((one, other) => (other.changed > one.changed ? other : one));
	const made = Math.min(...there.map((list) => list.made));
	const blank = newRelease(id, newest.release, made);
	return {
		...blank,
		changed: newest.changed,
		pre: half.pre ?? blank.pre,
		post: half.post ?? blank.post
	};
}

/** The items of a list in their order, each with what was noted at it. */
export const markedItems = (list: Checklist, { marks }: KeptChecklist): MarkedItem[] =>
	list.items.map((item) => ({ item, mark: marks[item.id] ?? untouched }));

/** How far a list is. Marks of items that it does not have are not counted. */
export function standOf(list: Checklist, kept: KeptChecklist): ListStand {
	const items = markedItems(list, kept);
	const open = items.filter(({ mark }) => !mark.done);
	const bare = items.filter(({ mark }) => mark.done && mark.note.trim() === '');
	return { done: items.length - open.length, total: items.length, open, bare };
}

/**
 * A list with part of an item noted anew. A time that is not later than the last one is moved behind it,
 * so that the change holds where a clock was set back.
 */
export function withMark(
	list: KeptChecklist,
	item: string,
	part: Partial<Omit<ChecklistMark, 'at'>>,
	now: number
): KeptChecklist {
	const before = list.marks[item] ?? untouched;
	const at = Math.max(now, before.at + 1);
	const marks = { ...list.marks, [item]: { ...before, ...part, at } };
	return { ...list, marks, changed: Math.max(at, list.changed) };
}
