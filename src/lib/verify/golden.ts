/** A number g passes against e when they are the same or |g - e| <= abs + rel |e|. */
export type Tolerance = { rel: number; abs: number };

/** One number, or one set of numbers, that an authority has worked out for us. */
export type GoldenCase = {
	name: string;
	fn: string;
	input: never;
	expected: unknown;
	tol?: Tolerance;
};

/** A file of golden cases, as it lies under tests/golden. */
export type GoldenFile = {
	/** The authority and its versions. */
	source: string;
	tolerance: Tolerance;
	note?: string;
	cases: readonly GoldenCase[];
};
