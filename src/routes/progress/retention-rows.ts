import { retentionOf, type RecallTally, type Retention } from '$lib/study';

/** A line of the table, with its name in words. */
export type RetentionRow = Retention & { readonly name: string };

export function retentionRows(
	tallies: readonly (readonly [name: string, tally: RecallTally])[],
	say: (name: string) => string
): RetentionRow[] {
	return tallies.flatMap(([name, tally]) => {
		const found = retentionOf(tally);
		return found ? [{ ...found, name: say(name) }] : [];
	});
}
