import type { ExperimentPlan, PlanProblem } from './types.ts';

type Part = PlanProblem['part'];
type Check = readonly [
	part: Part,
	holds: (plan: ExperimentPlan) => boolean,
	otherwise: (plan: ExperimentPlan) => string
];

const percent = (share: number) => `${Number((100 * share).toPrecision(6))} %`;
const isBetween = (value: number, low: number, high: number) => value >= low && value <= high;
const isShare = ({ metric }: ExperimentPlan) => metric === 'proportion';

/** The effect of a plan in the metric's unit. */
export function effectOf({ baseline, mde, relative }: ExperimentPlan): number {
	return relative ? baseline * mde : mde;
}

/** Where the effect would take the baseline. */
const targetOf = (plan: ExperimentPlan) => plan.baseline + effectOf(plan);

/** Spread of one user's value. */
function spreadOf({ metric, baseline, sd }: ExperimentPlan): number {
	return metric === 'proportion' ? Math.sqrt(baseline * (1 - baseline)) : sd;
}

/** Fields in words, for what is no number at all. */
const names: Readonly<Partial<Record<Part, string>>> = {
	baseline: 'The baseline',
	sd: 'The spread',
	mde: 'The effect',
	alpha: 'The chance of a false alarm',
	power: 'The power',
	arms: 'The number of arms',
	ratio: 'The ratio of the arms',
	clusterSize: 'The size of a cluster',
	icc: 'The likeness within a cluster',
	correlation: 'The correlation',
	compliance: 'The share who meet the change',
	daily: 'The number of users a day',
	share: 'The share who take part',
	regulars: 'The share of regulars',
	visitChance: 'The chance of a visit'
};

const metric: readonly Check[] = [
	[
		'baseline',
		(plan) => !isShare(plan) || isBetween(plan.baseline, 1e-6, 1 - 1e-6),
		({ baseline }) =>
			`A baseline of ${percent(baseline)} is no share between 0 and 100 % that users could show.`
	],
	[
		'baseline',
		(plan) => isShare(plan) || Math.abs(plan.baseline) <= 1e9,
		() => 'The baseline is beyond a thousand million: change its unit.'
	],
	[
		'sd',
		(plan) => isShare(plan) || plan.sd > 0,
		() => 'Values that do not differ need no test: give a spread above 0.'
	],
	[
		'sd',
		(plan) => isShare(plan) || isBetween(plan.sd, 1e-9, 1e9),
		() => 'The spread is beyond what can be reckoned with: change its unit.'
	],
	[
		'relative',
		({ relative, baseline }) => !relative || baseline !== 0,
		() => 'A share of a baseline of 0 is nothing: give the effect in the metric’s unit.'
	]
];

const effect: readonly Check[] = [
	[
		'mde',
		({ mde }) => mde !== 0,
		() => 'An effect of 0 can never be seen, however many users come.'
	],
	[
		'mde',
		(plan) => !isShare(plan) || targetOf(plan) <= 1,
		(plan) =>
			`${percent(plan.baseline)} with the effect would be ${percent(targetOf(plan))}: more than everybody.`
	],
	[
		'mde',
		(plan) => !isShare(plan) || targetOf(plan) >= 0,
		(plan) =>
			`${percent(plan.baseline)} with the effect would be ${percent(targetOf(plan))}: fewer than nobody.`
	],
	[
		'mde',
		(plan) => Math.abs(effectOf(plan) * plan.compliance) >= 1e-5 * spreadOf(plan),
		() => 'So small an effect needs more users than there are people: ask for a larger one.'
	],
	[
		'mde',
		(plan) => Math.abs(effectOf(plan)) <= 1e3 * spreadOf(plan),
		() => 'So large an effect needs no test: two users would show it.'
	]
];

const levels: readonly Check[] = [
	[
		'alpha',
		({ alpha }) => isBetween(alpha, 1e-9, 1 - 1e-9),
		({ alpha }) =>
			`A chance of a false alarm of ${percent(alpha)} cannot be planned: take more than 0, less than 100 %.`
	],
	[
		'power',
		({ power }) => power < 1,
		() => 'No sample sees every effect: a power of 100 % takes for ever.'
	],
	[
		'power',
		({ power }) => power <= 1 - 1e-9,
		() => 'A power so near 100 % takes nearly for ever: 99.9 % is plenty.'
	],
	[
		'power',
		({ power, alpha }) => power > alpha,
		({ power, alpha }) =>
			`A power of ${percent(power)} is no better than a coin that says yes in ${percent(alpha)}.`
	]
];

const arms: readonly Check[] = [
	[
		'arms',
		({ arms }) => Number.isInteger(arms) && isBetween(arms, 2, 6),
		({ arms }) => `${arms} arms: a control and one to five variants.`
	],
	[
		'ratio',
		({ ratio }) => isBetween(ratio, 0.01, 100),
		({ ratio }) => `${ratio} users in a variant for one in the control: take 0.01 to 100.`
	],
	[
		'compliance',
		({ compliance }) => isBetween(compliance, 0.001, 1),
		({ compliance }) =>
			`If ${percent(compliance)} meet the change there is nothing to see: take 0.1 to 100 %.`
	],
	[
		'clusterSize',
		({ clusterSize }) => Number.isInteger(clusterSize) && isBetween(clusterSize, 1, 100_000),
		({ clusterSize }) =>
			`Clusters of ${clusterSize} users: take 1, if users are dealt out singly, to 100,000.`
	],
	[
		'icc',
		({ icc }) => isBetween(icc, 0, 1),
		({ icc }) => `Users of a cluster cannot be ${percent(icc)} alike: take 0 to 100 %.`
	],
	[
		'correlation',
		({ correlation }) => Math.abs(correlation) <= 0.99,
		({ correlation }) =>
			`A correlation of ${correlation} would foretell the metric: take −0.99 to 0.99.`
	]
];

const traffic: readonly Check[] = [
	[
		'daily',
		({ traffic: { daily } }) => daily > 0,
		() => 'Nobody comes by: without users there is no experiment.'
	],
	[
		'daily',
		({ traffic: { daily } }) => isBetween(daily, 0.01, 1e10),
		() => 'Give between one user in a hundred days and ten thousand million a day.'
	],
	[
		'share',
		({ traffic: { share } }) => isBetween(share, 1e-6, 1),
		({ traffic: { share } }) =>
			`${percent(share)} of users take part: take more than 0, at most 100 %.`
	],
	[
		'regulars',
		({ traffic: { regulars } }) => isBetween(regulars, 0, 1),
		({ traffic: { regulars } }) =>
			`${percent(regulars)} of a day’s users cannot be regulars: take 0 to 100 %.`
	],
	[
		'visitChance',
		({ traffic: { visitChance } }) => isBetween(visitChance, 1e-4, 1),
		({ traffic: { visitChance } }) =>
			`A regular who comes by on ${percent(visitChance)} of days is none: take 0.01 to 100 %.`
	]
];

/** What makes a plan impossible, in a sentence each; none if it can be worked out. */
export function checkPlan(plan: ExperimentPlan): PlanProblem[] {
	const fields = Object.entries({ ...plan, ...plan.traffic }) as [Part, unknown][];
	const noNumber = fields.find(([, value]) => typeof value === 'number' && !Number.isFinite(value));
	if (noNumber) {
		const [part] = noNumber;
		return [{ part, text: `${names[part] ?? part} is no number.` }];
	}
	return [[...metric, ...effect], levels, arms, traffic].flatMap((checks) => {
		const failed = checks.find(([, holds]) => !holds(plan));
		return failed ? [{ part: failed[0], text: failed[2](plan) }] : [];
	});
}
