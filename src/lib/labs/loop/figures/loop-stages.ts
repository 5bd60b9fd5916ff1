/** One stage of the loop: who acts, what comes in, what goes on, and what breaks if it does not. */
export interface LoopStage {
	readonly name: string;
	/** Where it stands: column 0 to 3, row 0 (the way out) or 1 (the way back). */
	readonly column: number;
	readonly row: 0 | 1;
	readonly who: string;
	readonly takes: string;
	readonly handsOn: string;
	readonly ifCut: string;
}

/** The seven stages in the order of the cheatsheet's diagram. */
export const loopStages: readonly LoopStage[] = [
	{
		name: 'Code',
		column: 0,
		row: 0,
		who: 'a person',
		takes: 'an idea, or what the last release taught',
		handsOn: 'a commit: features, training code, configuration',
		ifCut: 'Work that never reaches a commit lives in one notebook, on one laptop, in one head.'
	},
	{
		name: 'Build',
		column: 1,
		row: 0,
		who: 'a machine',
		takes: 'the commit',
		handsOn: 'a tested pipeline in a container image',
		ifCut: 'Training runs in whatever was installed that day. Nobody can run it again.'
	},
	{
		name: 'Train',
		column: 2,
		row: 0,
		who: 'a machine, started by a person or a trigger',
		takes: 'the image and a snapshot of the data',
		handsOn: 'a candidate model, with the names of all it came from',
		ifCut: 'New code ships with the old model, which learnt an older world.'
	},
	{
		name: 'Evaluate',
		column: 3,
		row: 0,
		who: 'a machine decides the clear cases, a person the others',
		takes: 'the candidate, the model in service, and rows neither has seen',
		handsOn: 'a decision: ship, hold or reject',
		ifCut: 'Every candidate ships. The loop now turns as fast on bad data as on good.'
	},
	{
		name: 'Deploy',
		column: 3,
		row: 1,
		who: 'a machine, step by step',
		takes: 'the accepted model',
		handsOn: 'answers to real users, and a log of each',
		ifCut: 'Good models wait in a folder while users get the stale one.'
	},
	{
		name: 'Monitor',
		column: 2,
		row: 1,
		who: 'a machine watches, a named person decides',
		takes: 'inputs, answers and, later, labels',
		handsOn: 'a trigger with a number, or a question for a person',
		ifCut: 'The first alarm is a customer. Dashboards without a decision belong here too.'
	},
	{
		name: 'Retrain',
		column: 1,
		row: 1,
		who: 'a machine, if the data passes its checks',
		takes: 'the trigger and fresh, checked rows with labels',
		handsOn: 'a new training run; or, if that does not help, a new idea',
		ifCut: 'You have a line. The model only gets older, as in the figure above.'
	}
];
