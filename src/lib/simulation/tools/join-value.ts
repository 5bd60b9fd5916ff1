import type { JoinId } from './join-rows.ts';

/** One value of a feature, in days from the order whose outcome is to be predicted. */
export type StoredValue = {
	readonly value: number;
	/** The day that the value is about. */
	readonly event: number;
	/** The day on which it was written. */
	readonly created: number;
};

/** The complaints of one customer: two before the order, one a later correction, one a consequence. */
export const storedValues: readonly StoredValue[] = [
	{ value: 1, event: -44, created: -44 },
	{ value: 2, event: -20, created: -20 },
	{ value: 4, event: -6, created: 22 },
	{ value: 5, event: 31, created: 31 }
];

const fits: Readonly<Record<JoinId, (row: StoredValue, at: number) => boolean>> = {
	latest: () => true,
	'event-time': (row, at) => row.event <= at,
	'created-time': (row, at) => row.event <= at && row.created <= at
};

/**
 * The value that a join puts into a row: the last by event time among those it allows.
 *
 * @param at the row's own time
 * @returns nothing where no value is allowed
 */
export function joinValue(
	values: readonly StoredValue[],
	join: JoinId,
	at: number
): StoredValue | undefined {
	return values
		.filter((row) => fits[join](row, at))
		.reduce<StoredValue | undefined>(
			(last, row) => (last === undefined || row.event >= last.event ? row : last),
			undefined
		);
}
