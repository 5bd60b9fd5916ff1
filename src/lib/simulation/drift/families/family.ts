/** One number that shapes a family, with the range its control offers. */
export type Parameter = {
	readonly id: string;
	readonly title: string;
	readonly initial: number;
	readonly min: number;
	readonly max: number;
	readonly step: number;
};

/** A rising line: a drawn shape value x stands for `scale * x + offset` (scale above 0). */
export type Placement = { readonly scale: number; readonly offset: number };

/**
 * A named distribution a learner can choose. It is split into a *shape*, which needs new draws when
 * it changes, and a *placement*, which moves and stretches drawn values without changing their
 * order, so that a drag re-sorts nothing.
 */
export type Family = {
	readonly title: string;
	readonly parameters: readonly Parameter[];
	/** Poisson counts: no affine shift, bars instead of a curve. */
	readonly discrete: boolean;
	/** The numbers that a new draw depends on. */
	shape(parameters: readonly number[]): readonly number[];
	place(parameters: readonly number[]): Placement;
	moments(parameters: readonly number[]): { mean: number; sd: number };
	/** A sentence if the parameters do not go together, such as a uniform that ends before it starts. */
	problem?(parameters: readonly number[]): string | undefined;
};
