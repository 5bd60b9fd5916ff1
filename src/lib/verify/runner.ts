import type { GoldenCase } from './golden.ts';

/** How one kind of golden case is worked out with the core. */
export type Runner = {
	/** The exports of the core that a case tests. */
	checks: (golden: GoldenCase) => readonly string[];
	/** By export the fields of `expected` that are its own, `a*` for all that begin with a; none: all are. */
	fields: Readonly<Record<string, readonly string[]>>;
	/** `expected` only says where to look, in cases that keep the places there. */
	run: (input: never, expected: never) => unknown;
	/** Whether `expected` holds one value for each of the inputs, and so counts as many. */
	each: boolean;
	/** Fields of `expected` that are informative only. */
	ignored: readonly string[];
};

/** By the `fn` of the cases. */
export type Runners = Readonly<Record<string, Runner>>;

/** Fills in what most runners leave out. */
export function runner({
	checks,
	run,
	each = false,
	ignored = []
}: {
	/** Names of exports; by export the fields that are its own; or what tells the names. */
	checks: readonly string[] | Runner['fields'] | Runner['checks'];
	run: Runner['run'];
	each?: boolean;
	ignored?: readonly string[];
}): Runner {
	const rest = { run, each, ignored };
	if (typeof checks === 'function') return { checks, fields: {}, ...rest };
	if (isList(checks)) return { checks: () => checks, fields: {}, ...rest };
	const names = Object.keys(checks);
	return { checks: () => names, fields: checks, ...rest };
}

function isList(checks: readonly string[] | Runner['fields']): checks is readonly string[] {
	return Array.isArray(checks);
}
