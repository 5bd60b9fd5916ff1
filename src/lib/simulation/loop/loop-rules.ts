/** What is fixed in every game, whatever the seed. */
export const loopRules = {
	/** The game ends after this many days. */
	days: 120,
	/** Cases the model answers each day; all of them are labelled in the end. */
	rowsPerDay: 1000,
	/** Share of labels that are wrong whatever the model says: no model does better than this. */
	labelNoise: 0.07,
	/** Days until the labels of a day are in, and with them its accuracy and its use for training. */
	labelDelayDays: 3,
	/** A retrain costs as much as this many wrong answers. */
	retrainCost: 400,
	/** PSI above which the usual rule calls drift. */
	psiAlarm: 0.25,
	/** Quantile bins of the PSI. */
	psiBins: 10
} as const;
