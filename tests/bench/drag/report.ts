import type { Drag } from './drag.ts';

/** In milliseconds; a frame of 33 is two of a screen's. */
const budgets = { frame: 33.4, task: 50 } as const;

/** The drag of one control as a line of the report, in milliseconds. */
export type Row = {
	/** From frame to frame, by the clock. */
	readonly p50: number;
	readonly p95: number;
	/** What the main thread worked for a frame. */
	readonly perFrame: number;
	/** Its longest task, by the clock and by its own work, and how many worked too long. */
	readonly wall: number;
	readonly worked: number;
	readonly long: number;
	/** The longest task of the very first drag, when code is still being loaded and compiled. */
	readonly first: number;
};

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
}

const longest = (times: readonly number[]) => Math.max(0, ...times);

/** @param first the first drag after the page was opened */
export function rowOf({ frames, tasks, perFrame }: Drag, first: Drag): Row {
	const worked = tasks.map((task) => task.worked);
	return {
		p50: quantile(frames, 0.5),
		p95: quantile(frames, 0.95),
		perFrame: quantile(perFrame, 0.95),
		wall: longest(tasks.map(({ wall }) => wall)),
		worked: longest(worked),
		long: worked.filter((time) => time > budgets.task).length,
		first: longest(first.tasks.map((task) => task.worked))
	};
}

/** The middle of the rounds, column by column. */
export function middle(rows: readonly Row[]): Row {
	const of = (column: keyof Row) => {
		const values = rows.map((row) => row[column]);
		return quantile(values, 0.5);
	};
	return {
		...{ p50: of('p50'), p95: of('p95'), perFrame: of('perFrame') },
		...{ wall: of('wall'), worked: of('worked'), long: of('long'), first: of('first') }
	};
}

/** Judged by what the thread worked: the clock of a shared machine also counts those who waited. */
export const isOver = ({ perFrame, worked, first }: Row) =>
	perFrame > budgets.frame || Math.max(worked, first) > budgets.task;

const columns = [
	['frame p50', 'p50', 1],
	['p95', 'p95', 1],
	['work p95', 'perFrame', 1],
	['longest task', 'worked', 0],
	['by clock', 'wall', 0],
	['over 50', 'long', 0],
	['first drag', 'first', 0]
] as const;

export const head = [
	'page'.padEnd(19),
	'control'.padEnd(40),
	...columns.map(([title]) => title)
].join('  ');

/** A row as printed under the head. */
export function line(page: string, label: string, row: Row): string {
	const numbers = columns.map(([title, key, digits]) =>
		row[key].toFixed(digits).padStart(title.length)
	);
	return [page.padEnd(19), label.slice(0, 40).padEnd(40), ...numbers].join('  ');
}
