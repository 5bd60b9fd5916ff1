import { formatCount } from '$lib/components/charts';
import type { PlanShown } from './reading.ts';
import { durationWords, familyWords, sizeWords, timesWords, valueWords } from './words.ts';

/** Beyond this users, cookies and the product itself have changed under the experiment. */
const mostWeeks = 8;

/** The page's answer: one sentence to say in an interview, and what the sheet would have said. */
export function verdict(shown: PlanShown) {
	const { plan, answer } = shown;
	const { duration } = answer.normal;
	const isLong = duration.weeks === undefined || duration.weeks > mostWeeks;
	const target = plan.baseline + answer.effect;
	const sides = plan.sides === 1 ? 'in this one direction, ' : '';
	return {
		state: isLong ? ('alarm' as const) : ('steady' as const),
		verdict: `${sizeWords(shown)}: ${durationWords(duration, plan.traffic.daily)}.`,
		rest: isLong && duration.weeks !== undefined ? 'That is long for an experiment.' : '',
		why: `To see ${valueWords(plan, plan.baseline)} become ${valueWords(plan, target)}, ${timesWords(plan.power)}, ${sides}with a false alarm ${timesWords(plan.alpha)}.${familyWords(shown)} ${sheetWords(shown)}`
	};
}

/** What the sheet's number would have done. */
export function sheetWords({ answer }: PlanShown): string {
	const { users, powerOfPlan } = answer.sheet;
	const missed = Math.round(100 * (1 - powerOfPlan));
	return `The cheatsheet’s formula asks for ${formatCount(Math.ceil(users))} and would miss it ${missed} times in 100.`;
}
