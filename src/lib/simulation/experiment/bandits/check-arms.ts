import type { ArmsPolicy, ArmsWorld } from './types.ts';

const isShare = (value: number) => value >= 0 && value <= 1;

type Check = readonly [holds: (world: ArmsWorld) => boolean, otherwise: string];

const checks: readonly Check[] = [
	[({ rates }) => rates.length >= 2 && rates.length <= 8, 'Give two to eight arms.'],
	[({ rates }) => rates.every(isShare), 'Each arm pays at a rate between 0 and 100 %.'],
	[
		({ steps }) => Number.isInteger(steps) && steps >= 1 && steps <= 100_000,
		'A run takes 1 to 100,000 users.'
	],
	[
		({ delay, steps }) => Number.isInteger(delay) && delay >= 0 && delay <= steps,
		'An answer comes 0 or more users later, and before the run ends.'
	]
];

/** What makes a world or a policy impossible, in a sentence; undefined if it can run. */
export function checkArms(world: ArmsWorld, policy: ArmsPolicy): string | undefined {
	const wrong = checks.find(([holds]) => !holds(world))?.[1];
	if (wrong) return wrong;
	if (policy.kind === 'epsilon' && !isShare(policy.epsilon)) {
		return 'Epsilon is a share of users, 0 to 100 %.';
	}
	if (policy.kind !== 'thompson') return undefined;
	const sound = policy.prior.every((shape) => shape >= 0.1 && shape <= 1e6);
	return sound ? undefined : 'A prior has two shapes of 0.1 or more.';
}
