export const causeIds = [
	'late-labels',
	'cents',
	'stale-features',
	'wrong-version',
	'timeouts',
	'new-pattern'
] as const;

export type CauseId = (typeof causeIds)[number];

export type Cause = {
	readonly id: CauseId;
	/** Short enough for a button. */
	readonly name: string;
	/** What happened, in one or two sentences. */
	readonly story: string;
	/** What one does about it. */
	readonly remedy: string;
};

/** What can stand behind a fall in recall here, each as likely as the others. */
export const causes: readonly Cause[] = [
	{
		id: 'late-labels',
		name: 'A label feed stopped',
		story:
			'The analysts’ confirmations no longer arrive, so the fraud that the model caught is missing from the count. The model is as good as it was.',
		remedy: 'Mend the feed, fill in the gap, and leave the model alone.'
	},
	{
		id: 'cents',
		name: 'Euros became cents',
		story: 'The payments service now sends cents. Every amount is a hundred times too large.',
		remedy: 'Roll the upstream release back, or convert at the door; then add a range check.'
	},
	{
		id: 'stale-features',
		name: 'The feature store lags',
		story:
			'A job behind the feature store stopped. The count of recent payments is hours old, so a burst looks like a calm day.',
		remedy: 'Restart the job, and alarm on the age of a feature.'
	},
	{
		id: 'wrong-version',
		name: 'One region serves an old model',
		story: 'A rollout put version 11 on the southern servers. The north serves version 12.',
		remedy: 'Deploy version 12 to the south, and compare the served version on every server.'
	},
	{
		id: 'timeouts',
		name: 'Time-outs return a default score',
		story:
			'The servers are short of processor time. Calls run out of time, and the service answers with a default score and no error.',
		remedy: 'Give the servers their share back, and count default answers as failures.'
	},
	{
		id: 'new-pattern',
		name: 'A new kind of fraud',
		story: 'Fraud has moved to newly opened shops, in a form that the training data never held.',
		remedy: 'A rule for these shops today; labels and a new model next.'
	}
];
