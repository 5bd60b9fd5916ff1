import type { CardState, Memory, StudyEvent } from './memory.ts';

/** A value of a row; nothing in a row lies deeper than this. */
export type Cell = string | number | null | readonly Cell[];

/** `[suspended, buriedUntil, stage, due, stability, difficulty, interval, step, reviews, lapses, last]` */
function stateCells({ suspended, buriedUntil, memory }: CardState): Cell[] {
	const { stage, due, stability, difficulty, interval, step, reviews, lapses, last } = memory;
	const counts = [interval, step, reviews, lapses];
	return [
		Number(suspended),
		buriedUntil,
		stage,
		due,
		stability,
		difficulty,
		...counts,
		last ?? null
	];
}

/** The state in such cells; what is no state is told apart by `isCardState`. */
function stateIn(card: unknown, cells: unknown): unknown {
	if (!Array.isArray(cells) || cells.length !== 11) return cells === null ? undefined : null;
	const [suspended, buriedUntil, stage, due, stability, difficulty, ...rest]: unknown[] = cells;
	const [interval, step, reviews, lapses, last] = rest;
	const memory = { stage, due, stability, difficulty, interval, step, reviews, lapses };
	return {
		card,
		memory: { ...memory, last: last ?? undefined } as Memory,
		suspended: suspended === 1 ? true : suspended === 0 ? false : suspended,
		buriedUntil
	};
}

/** `[card, state]` */
export const stateRow = (state: CardState): Cell => [state.card, stateCells(state)];

export const stateOfRow = (row: unknown): unknown =>
	Array.isArray(row) && row.length === 2 ? stateIn(row[0], row[1]) : undefined;

/** `[id, at, day, card, did, details, state or null]`; details of a grade: `[grade, took, before]`, of an undo: `[of]` */
export function eventRow(event: StudyEvent): Cell {
	const { id, at, day, card, did, after } = event;
	const details =
		did === 'grade' ? [event.grade, event.took, event.before] : did === 'undo' ? [event.of] : [];
	return [id, at, day, card, did, details, after ? stateCells(after) : null];
}

export function eventOfRow(row: unknown): unknown {
	if (!Array.isArray(row) || row.length !== 7 || !Array.isArray(row[5])) return undefined;
	const [id, at, day, card, did]: unknown[] = row;
	const [first, took, before]: unknown[] = row[5];
	const event = { id, at, day, card, did, after: stateIn(card, row[6]) };
	if (did === 'grade') return { ...event, grade: first, took, before };
	return did === 'undo' ? { ...event, of: first } : event;
}
