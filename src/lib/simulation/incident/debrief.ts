import { ln } from '../../random/index.ts';
import { causeIds, type CauseId } from './causes.ts';
import { exhibits, findingOf, type ExhibitId } from './exhibits.ts';

export type DebriefLine = {
	readonly exhibit: ExhibitId;
	readonly minutes: number;
	/** Causes that could still be it after this look. */
	readonly left: number;
	/** What the look was worth: each halving of the causes left is one bit. */
	readonly bits: number;
};

const minutesOf = (id: ExhibitId) => exhibits.find((one) => one.id === id)?.minutes ?? 0;

/**
 * What each look ruled out, in the order in which they were taken. All causes count as equally
 * likely to begin with.
 *
 * @param cause the true one
 */
export function debrief(cause: CauseId, pulled: readonly ExhibitId[]): DebriefLine[] {
	let possible: readonly CauseId[] = causeIds;
	return pulled.map((exhibit) => {
		const held = possible.length;
		possible = possible.filter((other) => findingOf(other, exhibit) === findingOf(cause, exhibit));
		const bits = ln(held / possible.length) / ln(2);
		return { exhibit, minutes: minutesOf(exhibit), left: possible.length, bits };
	});
}

const scoping = ['labels', 'since', 'whom', 'changes'] as const;

const proof: Readonly<Record<CauseId, ExhibitId>> = {
	'late-labels': 'labels',
	cents: 'features',
	'stale-features': 'freshness',
	'wrong-version': 'versions',
	timeouts: 'resources',
	'new-pattern': 'errors'
};

/**
 * The looks of someone who asks first whether it is real, since when, whom it hits and what changed;
 * stops asking once one cause is left; and then looks at that cause itself before saying so.
 */
export function scopedOrder(cause: CauseId): ExhibitId[] {
	const asked: ExhibitId[] = [];
	for (const exhibit of scoping) {
		asked.push(exhibit);
		if (debrief(cause, asked).at(-1)?.left === 1) break;
	}
	const last = proof[cause];
	return asked.includes(last) ? asked : [...asked, last];
}
