/** One step of the line: its loop, and what it lets through. */
export interface PipelineStep {
	readonly lane: 0 | 1 | 2;
	readonly name: string;
	/** What stops here. */
	readonly stops: string;
}

/** The loops, in the order of their rows. */
export const lanes = ['CI', 'CD', 'CT'] as const;

/** The steps of the cheatsheet's fifth question, in its order. */
export const pipelineSteps: readonly PipelineStep[] = [
	{ lane: 0, name: 'Lint', stops: 'style, unused names, obvious slips' },
	{ lane: 0, name: 'Unit tests', stops: 'wrong feature, preprocessing or inference code' },
	{ lane: 0, name: 'Data validation', stops: 'a batch that breaks its contract' },
	{ lane: 0, name: 'Train on a subset', stops: 'training that does not run or learns nothing' },
	{ lane: 0, name: 'Build the container', stops: 'an image that cannot be built' },
	{ lane: 1, name: 'Train on all data', stops: 'nothing: it makes the candidate' },
	{ lane: 1, name: 'Evaluate on the hold-out', stops: 'a candidate below the line' },
	{ lane: 1, name: 'Register', stops: 'nothing: it gives a name and a history' },
	{ lane: 1, name: 'Staging', stops: 'what does not start at all' },
	{ lane: 1, name: 'Integration tests', stops: 'broken seams: endpoint, database, features' },
	{ lane: 1, name: 'Shadow', stops: 'errors and delays on real traffic, unseen by users' },
	{ lane: 1, name: 'Canary, 10 %', stops: 'harm to more than a tenth of the users' },
	{ lane: 1, name: 'Watch for 24 hours', stops: 'what one day of numbers can show' },
	{ lane: 1, name: 'All users', stops: 'nothing any more' },
	{ lane: 2, name: 'Clock', stops: 'nothing: it starts the run' },
	{ lane: 2, name: 'Fetch the newest data', stops: 'nothing: broken rows come along' },
	{ lane: 2, name: 'Retrain', stops: 'nothing: it makes the candidate' },
	{ lane: 2, name: 'Deploy if better', stops: 'a candidate that measures worse' }
];

/** Which steps each event passes, by their places above. */
export const routes = [
	{ value: 'pull-request', label: 'pull request', words: 'pull request', path: [0, 1, 2, 3, 4] },
	{ value: 'merge', label: 'merge', words: 'merge', path: [5, 6, 7, 8, 9, 10, 11, 12, 13] },
	{ value: 'retrain', label: 'retrain', words: 'retrain as in the sheet', path: [14, 15, 16, 17] },
	{
		value: 'retrain-checked',
		label: 'ours',
		words: 'retrain on our route',
		path: [14, 15, 2, 16, 6, 7, 11, 12, 13]
	}
] as const;

export type RouteId = (typeof routes)[number]['value'];
