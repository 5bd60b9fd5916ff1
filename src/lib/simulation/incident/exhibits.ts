import type { CauseId } from './causes.ts';

export type ExhibitId =
	| 'labels'
	| 'since'
	| 'whom'
	| 'changes'
	| 'features'
	| 'versions'
	| 'freshness'
	| 'resources'
	| 'errors';

export type Exhibit = {
	readonly id: ExhibitId;
	/** What one does, as a button says it. */
	readonly title: string;
	/** What it costs here: made up, in proportion to the work. */
	readonly minutes: number;
};

/** Everything that can be pulled, cheap questions first. */
export const exhibits: readonly Exhibit[] = [
	{ id: 'labels', title: 'Count the labels', minutes: 2 },
	{ id: 'since', title: 'Plot recall by the hour', minutes: 2 },
	{ id: 'whom', title: 'Split it by region and shop', minutes: 3 },
	{ id: 'changes', title: 'Read the change log', minutes: 3 },
	{ id: 'versions', title: 'Ask each server for its version', minutes: 4 },
	{ id: 'freshness', title: 'Look at the age of features', minutes: 4 },
	{ id: 'resources', title: 'Look at latency and defaults', minutes: 5 },
	{ id: 'features', title: 'Compare feature distributions', minutes: 8 },
	{ id: 'errors', title: 'Read 30 missed cases', minutes: 15 }
];

const quiet = {
	labels: 'complete',
	since: 'step',
	whom: 'everyone',
	changes: 'nothing at that hour',
	features: 'calm',
	versions: 'all alike',
	freshness: 'fresh',
	resources: 'calm',
	errors: 'nothing in common'
} as const satisfies Record<ExhibitId, string>;

const signatures: Readonly<Record<CauseId, Partial<Record<ExhibitId, string>>>> = {
	'late-labels': { labels: 'missing', errors: 'labels missing' },
	cents: { changes: 'two releases', features: 'amount moved', errors: 'huge amounts' },
	'stale-features': {
		since: 'slope',
		features: 'recent payments moved',
		freshness: 'hours old',
		errors: 'bursts'
	},
	'wrong-version': {
		whom: 'one region',
		changes: 'two releases',
		versions: 'south differs',
		errors: 'all in the south'
	},
	timeouts: { resources: 'slow, defaults', errors: 'one score' },
	'new-pattern': { since: 'slope', whom: 'one kind of shop', errors: 'new shops, alike' }
};

/** What an exhibit says under a cause; another cause with the same words is not ruled out by it. */
export function findingOf(cause: CauseId, exhibit: ExhibitId): string {
	return signatures[cause][exhibit] ?? quiet[exhibit];
}
