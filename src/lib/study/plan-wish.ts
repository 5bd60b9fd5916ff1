/** The interview that somebody prepares for. */
export type PlanWish = {
	/** Its day, `2026-12-11`. */
	readonly date: string;
	/** Minutes to spend a day. */
	readonly minutes: number;
	/** Ids of the questions to prepare; empty for all. */
	readonly focus: readonly string[];
	/** When it was wished, milliseconds since 1970, UTC. */
	readonly made: number;
};
