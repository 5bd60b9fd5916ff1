/** How a judge errs: both between 0 and 1. */
export interface Judge {
	/** Of the good answers, the share that it passes. */
	readonly sensitivity: number;
	/** Of the bad answers, the share that it fails. */
	readonly specificity: number;
}

/**
 * The share of answers that a judge passes, on average.
 *
 * @param truth the share of answers that are good, between 0 and 1
 */
export function judgedRate(truth: number, { sensitivity, specificity }: Judge): number {
	return truth * sensitivity + (1 - truth) * (1 - specificity);
}
