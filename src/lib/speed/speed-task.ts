/** Two normal samples, as the core likes them and as plain arrays. */
export type SpeedInput = {
	x: Float64Array;
	y: Float64Array;
	plainX: readonly number[];
	plainY: readonly number[];
};

/** One piece of work, done twice. */
export type SpeedTask = {
	/** Rows of each sample. */
	n: number;
	naive: (input: SpeedInput) => readonly number[];
	ours: (input: SpeedInput) => readonly number[];
	/** How far the answers may be apart, relatively: rounding, or chance where both draw at random. */
	within: number;
};
