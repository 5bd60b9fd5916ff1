import { holds, type Bounds } from './expectation.ts';
import type { ExpectationId } from './expectations.ts';
import type { Night } from './nights-of-table.ts';

/** What a suite did: a night is stopped if one of its expectations fails. */
export interface SuiteVerdict {
	/** Faulty nights that were stopped, and all of them. */
	readonly caught: number;
	readonly faulty: number;
	/** Good nights that were stopped, and all of them. */
	readonly blocked: number;
	readonly good: number;
	/** For each night, the expectations that failed. */
	readonly failed: readonly (readonly ExpectationId[])[];
}

/**
 * Holds every night against a suite.
 *
 * @param suite the expectations that are switched on, with their bounds
 */
export function judgeSuite(
	nights: readonly Night[],
	suite: ReadonlyMap<ExpectationId, Bounds>
): SuiteVerdict {
	const failed = nights.map(({ observed }) =>
		[...suite].filter(([id, bounds]) => !holds(observed[id], bounds)).map(([id]) => id)
	);
	const faulty = nights.filter(({ fault }) => fault !== undefined).length;
	const stopped = (isFaulty: boolean) =>
		nights.filter(({ fault }, i) => (fault !== undefined) === isFaulty && failed[i]?.length).length;
	return {
		caught: stopped(true),
		faulty,
		blocked: stopped(false),
		good: nights.length - faulty,
		failed
	};
}
