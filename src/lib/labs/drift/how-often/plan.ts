import type { Question } from './question.ts';
import { mapRows, rounds, type Round } from './rounds.ts';
import type { AlarmBlock } from '$lib/simulation/drift';

/** A block of days for a Worker, and what it belongs to. */
export type Task = {
	readonly of: 'live' | 'slow' | number;
	readonly block: AlarmBlock;
};

/** About how long a pair takes, in milliseconds: bins and tests, then the merge and the draw. */
const pairMs = (rows: number, ruled: number) => ruled + 2.4e-5 * rows;
const blockMs = 250;
/** The classifier learns from no more rows than this. */
const mostClassifierRows = 20_000;

type Part = {
	readonly of: Task['of'];
	readonly grid: readonly number[];
	readonly rows: Question['rows'];
	readonly total: number;
	readonly size: number;
};

/**
 * The blocks of days of a round, in the order in which they are wanted: the curves first and roughly,
 * then the map, then both again and finer, the classifier last.
 *
 * @param counted days that are known already, by part
 */
export function tasksOf(
	question: Question,
	round: Round,
	counted: (of: Task['of']) => number
): Task[] {
	const target = rounds[round];
	const curve = curvePart(question, target.live);
	const map = mapRows.map((count, index) => mapPart(question, { count, index, total: target.map }));
	const slow = question.windows.kind === 'numeric' ? [slowPart(question, target.slowMs)] : [];
	const blocks = (part: Part) => blocksOf(question, part, counted(part.of));
	const [curves, maps] = [blocks(curve), map.map(blocks)];
	const early = curves.filter(({ block }) => block.runs.first < 100);
	return [
		...early,
		...maps.flatMap((list) => list.slice(0, 1)),
		...curves.slice(early.length),
		...maps.flatMap((list) => list.slice(1)),
		...slow.flatMap(blocks)
	];
}

function curvePart({ rows, grids }: Question, total: number): Part {
	const runMs = grids.curve.length * pairMs(rows.reference + rows.current, 0.04);
	return { of: 'live', grid: grids.curve, rows, total, size: sizeOf(runMs) };
}

function mapPart(
	{ grids }: Question,
	{ count, index, total }: { count: number; index: number; total: number }
): Part {
	const runMs = grids.map.length * pairMs(2 * count, 0.04);
	const rows = { reference: count, current: count };
	return { of: index, grid: grids.map, rows, total, size: Math.min(100, sizeOf(runMs)) };
}

function slowPart({ rows, grids }: Question, budgetMs: number): Part {
	const learnt =
		Math.min(rows.reference, mostClassifierRows) + Math.min(rows.current, mostClassifierRows);
	const runMs = grids.slow.length * pairMs(rows.reference + rows.current, 0.2 + 8e-4 * learnt);
	const total = Math.min(2000, Math.max(20, Math.round(budgetMs / runMs)));
	return { of: 'slow', grid: grids.slow, rows, total, size: sizeOf(runMs) };
}

const sizeOf = (runMs: number) => Math.min(500, Math.max(1, Math.round(blockMs / runMs)));

function blocksOf(question: Question, part: Part, known: number): Task[] {
	const { windows, seed, bins, floor, thresholds } = question;
	const speed = part.of === 'slow' ? 'slow' : 'live';
	const tasks: Task[] = [];
	// The first blocks are short, so that something stands there at once.
	let size = known > 0 ? part.size : Math.max(1, Math.ceil(part.size / 4));
	for (let first = known; first < part.total;) {
		const count = Math.min(size, part.total - first);
		const runs = { first, count };
		const asked = { windows, seed, bins, floor, thresholds, rows: part.rows };
		tasks.push({ of: part.of, block: { ...asked, speed, effects: part.grid, runs } });
		first += count;
		size = part.size;
	}
	return tasks;
}
