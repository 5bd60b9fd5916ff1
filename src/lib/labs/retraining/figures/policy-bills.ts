import {
	retrainingPolicies,
	retrainingRules,
	runPolicy,
	twoYears,
	type PolicyRun,
	type RetrainingPolicyId,
	type TwoYears
} from '$lib/simulation/retraining';

export interface PolicyRow {
	readonly id: RetrainingPolicyId;
	readonly title: string;
	readonly run: PolicyRun;
	/** Accuracy of each served week. */
	readonly weeks: readonly number[];
}

/** Accuracy accepted at the launch; 5 % of it is 4.6 points. */
export const launchAccuracy = 0.92;

export type DropMode = 'relative' | 'points';

export const dropLimit = (mode: DropMode) =>
	mode === 'relative'
		? launchAccuracy * (1 - retrainingRules.drop)
		: launchAccuracy - retrainingRules.drop;

const worlds = new Map<number, TwoYears>();

/** All policies on the same rows of the same two years. */
export function policyRows(seed: number, labelDelay: number, mode: DropMode): PolicyRow[] {
	const world = worlds.get(seed) ?? twoYears(seed);
	worlds.set(seed, world);
	const limit = dropLimit(mode);
	return retrainingPolicies.map((policy) => {
		const run = runPolicy(world, policy, { labelDelay, limit });
		return { id: policy.id, title: policy.title, run, weeks: weeksOf(run) };
	});
}

function weeksOf({ wrong }: PolicyRun): number[] {
	return Array.from({ length: Math.floor(wrong.length / 7) }, (_, week) => {
		const days = wrong.subarray(7 * week, 7 * week + 7);
		return 1 - days.reduce((sum, count) => sum + count, 0) / 7 / retrainingRules.rowsPerDay;
	});
}

/** Avoidable wrong answers, and the retrains at their price in wrong answers. */
export const billOf = ({ run }: PolicyRow, price: number) =>
	run.avoidable + price * run.retrains.length;
