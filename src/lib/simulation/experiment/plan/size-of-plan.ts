import {
	powerForProportions,
	sampleSizeForMeans,
	sampleSizeForProportions
} from '../../../stats/index.ts';
import { clusterSpread, type PlanTest } from './test-of-plan.ts';
import type { ExperimentPlan, PlanSize } from './types.ts';
import { daysFor } from './unique-users.ts';

/** Beyond this an exact size is not looked for: the normal one is right to a user in thousands. */
const mostExact = 100_000;
/** So many sizes after the exact one have the power too: counts come whole, so power is a saw. */
const lasting = 24;

/** Users of the control by the normal approximation, not rounded. */
export function normalRows(plan: ExperimentPlan, test: PlanTest): number {
	const { alpha, alternative, dilutedEffect: effect, inflation } = test;
	const { metric, baseline, sd, power, ratio } = plan;
	const levels = { effect, alpha, power, alternative, ratio };
	const { exactPerArm } =
		metric === 'proportion'
			? sampleSizeForProportions({ ...levels, baseline })
			: sampleSizeForMeans({ ...levels, sd, method: 'z' });
	return exactPerArm * inflation;
}

/** Users of the control by the exact law of the test; undefined where it has none or none is found. */
export function exactRows(plan: ExperimentPlan, test: PlanTest): number | undefined {
	if (plan.metric === 'proportion') {
		return test.inflation === 1 ? exactShareRows(plan, test) : undefined;
	}
	const { alpha, alternative, dilutedEffect: effect } = test;
	const { power, ratio, clusterSize } = plan;
	const levels = { effect, alpha, power, alternative, ratio };
	return clusterSize * sampleSizeForMeans({ ...levels, sd: clusterSpread(plan, test) }).exactPerArm;
}

function exactShareRows(plan: ExperimentPlan, test: PlanTest): number | undefined {
	const guess = Math.ceil(normalRows(plan, test));
	if (guess * Math.max(1, plan.ratio) > mostExact) return undefined;
	const { alpha, alternative, dilutedEffect: effect } = test;
	const { baseline, ratio, power } = plan;
	const shared = { baseline, effect, ratio, alpha, alternative, method: 'exact' } as const;
	const enough = (nPerArm: number) => powerForProportions({ ...shared, nPerArm }) >= power;
	let [low, high] = [Math.max(0, Math.floor(guess * 0.7) - 20), Math.ceil(guess * 1.3) + 40];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (enough(middle)) high = middle;
		else low = middle;
	}
	let found = high;
	for (let next = found; next <= found + lasting; next++) if (!enough(next)) found = next + 1;
	return found;
}

/** Whole users of each arm, in whole clusters, and their time. */
export function planSize(plan: ExperimentPlan, control: number): PlanSize {
	const { arms, ratio, clusterSize, traffic } = plan;
	const whole = (users: number) => clusterSize * Math.ceil(users / clusterSize - 1e-9);
	const variant = whole(control * ratio);
	const perArm = [whole(control), ...new Array<number>(arms - 1).fill(variant)];
	const total = perArm.reduce((sum, users) => sum + users, 0);
	const days = daysFor(traffic, total);
	const weeks = days === undefined ? undefined : Math.ceil(days / 7);
	const naiveDays = Math.ceil(total / (traffic.daily * traffic.share) - 1e-9);
	return { control, perArm, total, duration: { days, weeks, naiveDays } };
}
