import type { CsvHead } from './csv-head.ts';

/** Where a row has what, from 0; -1 for nowhere. */
export type CsvColumns = {
	readonly front: number;
	readonly back: number;
	readonly tags: number;
	readonly id: number;
	readonly lesson: number;
	readonly section: number;
	/** Whether the first row only names them. */
	readonly hasNames: boolean;
};

const names: Readonly<Record<string, readonly string[]>> = {
	front: ['front', 'question', 'text', 'term'],
	back: ['back', 'answer', 'extra', 'back extra', 'definition'],
	tags: ['tags', 'tag', 'topics'],
	id: ['id', 'guid'],
	lesson: ['lesson'],
	section: ['section']
};
const others = new Set(['kind', 'deck', 'notetype', 'note type', 'type']);

const nameOf = (cell: string): string | undefined => {
	const word = cell.trim().toLowerCase();
	if (others.has(word)) return 'other';
	return Object.keys(names).find((name) => names[name]?.includes(word));
};

/**
 * Which column holds what: by their names, in the first row or in Anki's line `#columns:`; otherwise
 * the first is the question, the second the answer, the third the tags.
 *
 * @param first the first row, or the names that a line above gave
 * @param isNamed whether these are names for sure
 */
export function csvColumns(first: readonly string[], isNamed: boolean, head: CsvHead): CsvColumns {
	const found = first.map(nameOf);
	const areNames =
		found.includes('front') && found.every((name, i) => name !== undefined || !first[i]?.trim());
	const taken = Object.values(head.places).map((place) => place - 1);
	const free = first.map((_cell, i) => i).filter((i) => !taken.includes(i));
	const columns = isNamed || areNames ? byName(found, free) : byPlace(free);
	const { tags = columns.tags + 1, guid = columns.id + 1 } = head.places;
	return { ...columns, tags: tags - 1, id: guid - 1, hasNames: areNames && !isNamed };
}

type Found = Omit<CsvColumns, 'hasNames'>;

function byName(found: readonly (string | undefined)[], free: readonly number[]): Found {
	const at = (name: string) => found.indexOf(name);
	const front = at('front') === -1 ? (free[0] ?? 0) : at('front');
	const back = at('back') === -1 ? (free.find((i) => i > front && !found[i]) ?? -1) : at('back');
	const rest = { lesson: at('lesson'), section: at('section') };
	return { ...{ front, back, tags: at('tags'), id: at('id') }, ...rest };
}

function byPlace([front = 0, back = -1, tags = -1]: readonly number[]): Found {
	return { ...{ front, back, tags, id: -1 }, lesson: -1, section: -1 };
}
