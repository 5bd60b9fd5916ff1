/** Whose habit a default is, or where a method is written down. */
export type DesignSource = { text: string; url: string };

/** One number that a design asks for. */
export type DesignField = {
	/** The key of `compute`'s argument. */
	id: string;
	label: string;
	/** What it is counted in: `share` from 0 to 1, `rows`, `looks`, or a unit of the metric. */
	unit: string;
	default: number;
	/** What a control for it may be set to. */
	min: number;
	max: number;
	step: number;
	/** For alpha, power and other defaults that are habits: whose. */
	source?: DesignSource;
};

/** One number, or one number for each look or arm, that a design works out. */
export type DesignOutput = {
	/** The key of `compute`'s result. */
	id: string;
	label: string;
	unit: string;
	/** Decimals worth showing. */
	digits: number;
};

export type DesignValues = Readonly<Record<string, number>>;
export type DesignResult = Readonly<Record<string, number | readonly number[]>>;

/** One way to plan or to judge an experiment, as labs and lessons need it. */
export type ExperimentDesign = {
	/** For ever: links and saved states hang on it. */
	id: string;
	title: string;
	/** What it answers, in a few words. */
	asks: string;
	/** Looks once; looks more than once; learns while it runs; or asks if the data can be trusted. */
	group: 'fixed' | 'sequential' | 'adaptive' | 'check';
	inputs: readonly DesignField[];
	outputs: readonly DesignOutput[];
	/** Where the method is written down. */
	source: DesignSource;
	/** @throws StatsError if a value is missing, out of its range, or has no answer */
	compute(values: DesignValues): DesignResult;
	/** One plain sentence: what the result says for these values. */
	reading(values: DesignValues, result: DesignResult): string;
};
