/** What is fixed in the two years, whatever the seed. */
export const retrainingRules = {
	/** Served days; the days before them only train the first model. */
	days: 730,
	warmUp: 28,
	rowsPerDay: 200,
	/** Labelled days that a model learns from. */
	window: 28,
	/** Share of labels that are wrong whatever the model says: no model does better than this. */
	labelNoise: 0.07,
	/** No policy retrains again sooner than this. */
	restDays: 7,
	psiAlarm: 0.25,
	psiBins: 10,
	/** The 5 % of the sheet. */
	drop: 0.05
} as const;

/** What happens in the two years; the days count from the first served one. */
export const retrainingEvents = [
	{ day: 250, days: 7, kind: 'fault', words: 'one week of amounts in a wrong unit' },
	{ day: 320, days: 28, kind: 'season', words: 'a sale moves a feature the model hardly uses' },
	{ day: 470, days: 0, kind: 'concept', words: 'the outcome changes, the inputs do not' },
	{ day: 685, days: 28, kind: 'season', words: 'the sale again' }
] as const;
