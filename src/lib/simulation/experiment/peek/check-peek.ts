import type { PeekRequest } from './types.ts';

type Check = readonly [holds: (request: PeekRequest) => boolean, otherwise: string];

const isWhole = (value: number, low: number, high: number) =>
	Number.isInteger(value) && value >= low && value <= high;
const isShare = (value: number) => value > 0 && value < 1;

const checks: readonly Check[] = [
	[({ baseline }) => isShare(baseline), 'The baseline has to lie between 0 and 100 %.'],
	[
		({ baseline, effect }) => isShare(baseline + effect),
		'The baseline with the effect has to lie between 0 and 100 %.'
	],
	[({ users }) => isWhole(users, 10, 1_000_000), 'A test takes 10 to 1,000,000 users a side.'],
	[({ looks }) => isWhole(looks, 1, 50), 'Look 1 to 50 times.'],
	[({ looks, users }) => looks <= users, 'There are more looks than users.'],
	[({ tests }) => isWhole(tests, 1, 100_000), 'Run 1 to 100,000 tests.'],
	[({ keep, tests }) => isWhole(keep, 0, tests), 'No more paths can be kept than there are tests.'],
	[({ alpha }) => isShare(alpha), 'Alpha has to lie between 0 and 1.'],
	[({ tau }) => isShare(tau), 'The effects to reckon with have to vary: tau above 0.']
];

/** What makes tests impossible, in a sentence; undefined if they can run. */
export function checkPeek(request: PeekRequest): string | undefined {
	return checks.find(([holds]) => !holds(request))?.[1];
}
