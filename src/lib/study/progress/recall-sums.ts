import type { RecallTally } from './retention.ts';

/** Answers under a name, how many were known, and how many FSRS expected to be. */
export type SumRow = readonly [name: string, n: number, known: number, expected: number];

/** What the log says of answers to learnt cards up to one of its entries, as it is kept beside it. */
export type RecallSums = {
	/** Where the log ended when its reading began: what was mended since may lie in what was read. */
	readonly start: number;
	/** The last entry that was read. */
	readonly upTo: number;
	/** By month, `2026-11`. */
	readonly months: readonly SumRow[];
	/** By card, all gaps of one together; all own cards as `own`. */
	readonly cards: readonly SumRow[];
};

type Named = readonly [name: string, tally: RecallTally];

const tally = ([, n, known, expected]: SumRow): RecallTally => ({ n, known, expected });

/** The newest month first. */
export const recallMonths = ({ months }: RecallSums): Named[] =>
	months
		.map((row): Named => [row[0], tally(row)])
		.toSorted(([one], [other]) => (one < other ? 1 : -1));

/** By kind of card, the most answered first. */
export function recallKinds({ cards }: RecallSums, kindOf: (card: string) => string): Named[] {
	const kinds = new Map<string, SumRow>();
	for (const row of cards) {
		const kind = kindOf(row[0]);
		kinds.set(kind, joined(kinds.get(kind) ?? [kind, 0, 0, 0], row));
	}
	return [...kinds]
		.map(([kind, row]): Named => [kind, tally(row)])
		.toSorted(([, one], [, other]) => other.n - one.n);
}

/** Of all months. */
export const recallTotal = ({ months }: RecallSums): RecallTally =>
	tally(months.reduce(joined, ['', 0, 0, 0]));

const joined = (one: SumRow, other: SumRow): SumRow => [
	one[0],
	one[1] + other[1],
	one[2] + other[2],
	one[3] + other[3]
];

/** Whether something that was kept can be sums. */
export function isRecallSums(value: unknown): value is RecallSums {
	if (typeof value !== 'object' || value === null) return false;
	const { start, upTo, months, cards } = value as Record<string, unknown>;
	return (
		Number.isSafeInteger(start) && Number.isSafeInteger(upTo) && isRows(months) && isRows(cards)
	);
}

const isRows = (value: unknown): boolean => Array.isArray(value) && value.every(isRow);

function isRow(value: unknown): boolean {
	if (!Array.isArray(value) || value.length !== 4) return false;
	const [name, ...numbers] = value as unknown[];
	return typeof name === 'string' && numbers.every(Number.isFinite);
}

/** Chances are summed in another order where an answer was taken back. */
const rounding = 1e-6;

/** Whether both say the same of the answers. */
export function saysSame(one: RecallSums, other: RecallSums): boolean {
	return (
		one.upTo === other.upTo && areSame(one.months, other.months) && areSame(one.cards, other.cards)
	);
}

function areSame(some: readonly SumRow[], others: readonly SumRow[]): boolean {
	const byName = new Map(others.map((row) => [row[0], row]));
	if (some.length !== byName.size || some.length !== others.length) return false;
	return some.every(([name, n, known, expected]) => {
		const other = byName.get(name);
		if (other?.[1] !== n || other[2] !== known) return false;
		return Math.abs(other[3] - expected) <= rounding * Math.max(1, n);
	});
}
