import type { GoldenCase } from './golden.ts';

/** How one kind of golden case is worked out with the core. */
export type Runner = {
	/** The exports of the core that a case tests. */
	checks: (golden: GoldenCase) => readonly string[];
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
	checks: readonly string[] | Runner['checks'];
	run: Runner['run'];
	each?: boolean;
	ignored?: readonly string[];
}): Runner {
	return { checks: typeof checks === 'function' ? checks : () => checks, run, each, ignored };
}
