export interface ChainOptions {
	/** Steps that must all succeed. */
	readonly steps: number;
	/** Chance that one step succeeds, between 0 and 1, each on its own. */
	readonly step: number;
	/** Share of failed steps that a check notices and that are then tried once more. */
	readonly caught: number;
}

/** The chance that a chain of steps succeeds from end to end. */
export function chainSuccess({ steps, step, caught }: ChainOptions): number {
	const kept = step + (1 - step) * caught * step;
	let all = 1;
	for (let i = 0; i < steps; i++) all *= kept;
	return all;
}
