import { formatCount, formatPercent, formatPlain } from '$lib/components/charts';
import type { ExperimentPlan, PlanAnswer, PlanDuration } from '$lib/simulation/experiment';
import type { PlanShown } from './reading.ts';

const short = (value: number, digits = 4) => formatPlain(Number(value.toPrecision(digits)));

/** `5.5 %`, or the mean as it is. */
export const valueWords = ({ metric }: ExperimentPlan, value: number): string =>
	metric === 'proportion' ? `${short(100 * value)}\u00a0%` : short(value);

/** `0.5 points`, or the difference of means as it is. */
export function effectWords({ metric }: ExperimentPlan, effect: number, digits = 4): string {
	const size = Math.abs(effect);
	if (metric === 'mean') return short(size, digits);
	const points = short(100 * size, digits);
	return `${points} ${points === '1' ? 'point' : 'points'}`;
}

/** `80 times in 100`. */
export const timesWords = (share: number): string => `${short(100 * share, 3)} times in 100`;

/** `3 full weeks`. */
export const weeksWords = (weeks: number): string =>
	weeks === 1 ? 'one full week' : `${formatCount(weeks)} full weeks`;

/** `3 full weeks at 5,000 users a day`, or that it never ends. */
export function durationWords({ weeks }: PlanDuration, daily: number): string {
	const rate = `${formatCount(daily)} users a day`;
	if (weeks === undefined) return `more different users than two years bring at ${rate}`;
	return `${weeksWords(weeks)} at ${rate}`;
}

/** `31,234 users an arm`, or what each side gets where they differ. */
export function sizeWords({ plan, answer }: PlanShown): string {
	const [control = 0, variant = control] = answer.normal.perArm;
	if (plan.ratio === 1) return `${formatCount(control)} users an arm`;
	const each = plan.arms === 2 ? 'in the variant' : 'in each variant';
	return `${formatCount(control)} users in the control and ${formatCount(variant)} ${each}`;
}

/** What the chance of a false alarm over all comparisons is, where there are several. */
export function familyWords({ plan, answer }: PlanShown): string {
	const { arms, correction } = plan;
	if (arms === 2) return '';
	const family = formatPercent(answer.familyError, 1);
	const variants = `${formatCount(arms - 1)} variants`;
	const each = ' The power is that of each of them against the control.';
	if (correction === 'none') {
		return ` With ${variants} and no correction, some false alarm comes in ${family} of experiments in which nothing differs.${each}`;
	}
	const name = correction === 'dunnett' ? 'Dunnett’s bound' : 'Bonferroni';
	return ` Over ${variants}, ${name} keeps any false alarm to ${family}.${each}`;
}

/** With fewer of them in an arm, the normal approximation is too kind to shares. */
const enoughClusters = 20;

/** The exact size beside the approximate one, or why there is none. */
export function exactWords(shown: PlanShown): string {
	const { plan, answer } = shown;
	const [control = 0] = answer.normal.perArm;
	if (answer.exact) {
		const [exact = 0] = answer.exact.perArm;
		const law = lawOf(plan);
		return exact === control ? `${law} changes nothing.` : `${law}, ${formatCount(exact)}.`;
	}
	if (plan.clusterSize > 1 && control / plan.clusterSize < enoughClusters) {
		return `No exact count exists for clusters, and with fewer than ${formatCount(enoughClusters)} of them in an arm the approximation is too small: plan for more.`;
	}
	if (plan.clusterSize > 1 || plan.correlation > 0) {
		return 'An approximation: no exact count exists for shares in clusters or with CUPED.';
	}
	return 'An approximation: with so many users an exact count is not looked for, it would differ by a handful.';
}

function lawOf({ metric, clusterSize }: ExperimentPlan): string {
	if (metric === 'proportion') return 'Adding up every pair of counts';
	return clusterSize > 1 ? 'With the t distribution of whole clusters' : 'With the t distribution';
}

/** What D in the formula is made of: clusters, CUPED, or both. */
export function inflationWords({ designEffect, varianceLeft }: PlanAnswer): string {
	const [clusters, left] = [short(designEffect), short(varianceLeft)];
	if (varianceLeft === 1) return `D is ${clusters}, since users come in clusters.`;
	if (designEffect === 1) return `D is ${left}, what CUPED leaves of the variance.`;
	return `D is ${clusters} for clusters times ${left}, what CUPED leaves of the variance.`;
}

/** `one week`, `2 weeks`. */
export const shortWeeks = (weeks: number): string =>
	weeks === 1 ? 'one week' : `${formatCount(weeks)} weeks`;

/** What so many weeks can show, in one sentence. */
export function inverseWords({ plan, weeks, detectable }: PlanShown): string {
	const time = shortWeeks(weeks);
	const { users, rise, fall } = detectable;
	const came = `In ${time} ${formatCount(users)} different users take part.`;
	const seen = [
		...(rise === undefined ? [] : [`a rise of ${effectWords(plan, rise, 3)}`]),
		...(fall === undefined ? [] : [`a fall of ${effectWords(plan, fall, 3)}`])
	];
	if (seen.length === 0) return `${came} They are too few to show any effect at all.`;
	const often = timesWords(plan.power);
	return `${came} They show ${seen.join(' or ')} ${often}; anything smaller is missed more often.`;
}

/** Whether the effect that was asked for is within reach of that time. */
export function reachWords({ plan, weeks, answer, detectable }: PlanShown): string {
	const least = answer.effect < 0 ? detectable.fall : detectable.rise;
	const asked = effectWords(plan, answer.effect);
	const time = shortWeeks(weeks);
	if (least !== undefined && least <= Math.abs(answer.effect)) {
		return `What you asked for, ${asked}, is within reach of ${time}.`;
	}
	return `What you asked for, ${asked}, is out of reach of ${time}: take longer, ask for a larger effect, or lower the noise.`;
}
