import { formatCount } from '$lib/components/charts';
import type { PlanRuns, PlanRunsResult } from '$lib/simulation/experiment';
import { controlOf, type PlanShown } from './reading.ts';
import { effectWords } from './words.ts';

/** Experiments of one size, to be run again and again. */
export type Trial = {
	readonly name: string;
	readonly request: PlanRuns;
	/** Share of them that ring, as worked out. */
	readonly expected: number;
};

export type TrialResult = Trial & { readonly found: PlanRunsResult };

const [fewest, most] = [100, 1000];
/** Users in all that are drawn in a few seconds, one by one. */
const work = 3e7;

/** How often each is run: shares are counted at once, everything else is drawn user by user. */
export function runsOf({ plan, answer }: PlanShown): number {
	if (plan.metric === 'proportion' && plan.clusterSize === 1) return most;
	const [control = 0, variant = 0] = answer.normal.perArm;
	return Math.min(most, Math.max(fewest, Math.floor(work / (control + variant))));
}

/** The plan itself, the cheatsheet's size, and the plan where nothing differs. */
export function trialsOf(shown: PlanShown): Trial[] {
	const { plan, answer } = shown;
	const { users: sheetUsers, powerOfPlan } = answer.sheet;
	const whole = (users: number) =>
		plan.clusterSize * Math.max(2, Math.ceil(users / plan.clusterSize));
	const runs = runsOf(shown);
	const request = (control: number, effect: number): PlanRuns => ({
		...{ plan, runs, seed: 1, effect },
		users: [whole(control), whole(control * plan.ratio)]
	});
	const control = controlOf(shown);
	const [sheet, own] = [whole(sheetUsers), whole(control)].map(formatCount);
	const effect = effectWords(plan, answer.effect);
	return [
		{
			name: `The cheatsheet’s ${sheet}, ${effect} there`,
			request: request(sheetUsers, answer.effect),
			expected: powerOfPlan
		},
		{
			name: `This plan’s ${own}, ${effect} there`,
			request: request(control, answer.effect),
			expected: answer.power
		},
		{
			name: `This plan’s ${own}, no difference`,
			request: request(control, 0),
			expected: answer.alphaPerComparison
		}
	];
}
