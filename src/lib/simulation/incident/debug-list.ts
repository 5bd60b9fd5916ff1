import type { CauseId } from './causes.ts';

export type DebugLeaf = {
	readonly id: string;
	readonly question: string;
	/** What an answer costs: made up, in proportion to the work. */
	readonly minutes: number;
	/** What a yes looks like. */
	readonly yes: string;
};

export type DebugBranch = { readonly name: string; readonly leaves: readonly DebugLeaf[] };

/** The cheatsheet's checklist as a tree: four branches, fifteen questions. */
export const debugBranches: readonly DebugBranch[] = [
	{
		name: 'Data',
		leaves: [
			leaf('schema', 'Did the schema change?', 3, 'a column is new, missing or of another type'),
			leaf('drift', 'Did a distribution shift?', 8, 'one feature far from its reference'),
			leaf('quality', 'Nulls or outliers?', 4, 'a share of nulls unlike last week’s'),
			leaf('skew', 'Do training and serving differ?', 12, 'one row, two feature values')
		]
	},
	{
		name: 'Model',
		leaves: [
			leaf('version', 'Is the right version served?', 4, 'a server that names another version'),
			leaf('preprocessing', 'Same preprocessing as in training?', 10, 'one row, two results'),
			leaf('file', 'Is the model file whole?', 3, 'a digest that does not match'),
			leaf('resources', 'Short of processor or memory?', 5, 'throttling, time-outs, defaults')
		]
	},
	{
		name: 'System',
		leaves: [
			leaf('upstream', 'Is an upstream service down?', 3, 'errors or empty answers from it'),
			leaf('lag', 'Does the feature store lag?', 4, 'values older than they should be'),
			leaf('cache', 'Is a cache stale?', 3, 'answers that do not follow their input'),
			leaf('traffic', 'Did the traffic change?', 3, 'other callers, other volumes')
		]
	},
	{
		name: 'Errors',
		leaves: [
			leaf('segment', 'Which segment got worse?', 3, 'one region, user type or hour'),
			leaf('patterns', 'What do the failures share?', 15, 'one feature, one script'),
			leaf('old-new', 'Does the old model do better?', 8, 'old right where new is wrong')
		]
	}
];

function leaf(id: string, question: string, minutes: number, yes: string): DebugLeaf {
	return { id, question, minutes, yes };
}

/** The question that names the cause; the list has none for labels that do not arrive. */
const named: Readonly<Record<CauseId, string | undefined>> = {
	'late-labels': undefined,
	cents: 'drift',
	'stale-features': 'lag',
	'wrong-version': 'version',
	timeouts: 'resources',
	'new-pattern': 'patterns'
};

export type DebugStep = {
	readonly leaf: DebugLeaf;
	readonly branch: number;
	/** Minutes spent once it is answered. */
	readonly spent: number;
	/** This question names the cause, and the walk ends here. */
	readonly isFound: boolean;
};

/** Walks the list from top to bottom until a question names the cause, or to its end. */
export function walkDebugList(cause: CauseId): DebugStep[] {
	const steps: DebugStep[] = [];
	let spent = 0;
	for (const [branch, { leaves }] of debugBranches.entries()) {
		for (const one of leaves) {
			spent += one.minutes;
			const isFound = one.id === named[cause];
			steps.push({ leaf: one, branch, spent, isFound });
			if (isFound) return steps;
		}
	}
	return steps;
}
