import type { InterleaveRequest, RankerWorld } from './types.ts';

type Check = readonly [holds: (world: RankerWorld) => boolean, otherwise: string];

const isShare = (value: number) => value >= 0 && value <= 1;
const isWhole = (value: number, low: number, high: number) =>
	Number.isInteger(value) && value >= low && value <= high;

const checks: readonly Check[] = [
	[({ documents }) => isWhole(documents, 2, 50), 'A query has 2 to 50 documents.'],
	[
		({ shown, documents }) => isWhole(shown, 1, documents),
		'At least one result is shown, and no more than there are documents.'
	],
	[({ relevant }) => isShare(relevant), 'The share of relevant documents is 0 to 100 %.'],
	[
		({ clickRelevant, clickOther }) => isShare(clickRelevant) && isShare(clickOther),
		'A click has a chance between 0 and 100 %.'
	],
	[({ stay }) => isShare(stay), 'The chance to look on is 0 to 100 %.'],
	[({ spread }) => isShare(spread), 'Users differ by 0 to 100 %.'],
	[({ queries }) => isWhole(queries, 1, 20), 'A user has 1 to 20 queries.'],
	[
		({ noiseA, noiseB }) => [noiseA, noiseB].every((noise) => noise >= 0 && noise <= 100),
		'A ranker errs by 0 to 100.'
	]
];

/** What makes a comparison impossible, in a sentence; undefined if it can run. */
export function checkRankers(request: InterleaveRequest): string | undefined {
	const { world, sizes, experiments, alpha } = request;
	const wrong = checks.find(([holds]) => !holds(world))?.[1];
	if (wrong) return wrong;
	const rises = sizes.every((size, k) => size % 2 === 0 && size > (sizes[k - 1] ?? 2));
	if (sizes.length === 0 || !rises || !((sizes.at(-1) as number) <= 1_000_000)) {
		return 'Sizes are even numbers of users that rise, 4 to 1,000,000.';
	}
	if (!isWhole(experiments, 1, 100_000)) return 'Run 1 to 100,000 experiments.';
	return alpha > 0 && alpha < 1 ? undefined : 'Alpha has to lie between 0 and 1.';
}
