import type { ExperimentPlan, PlanAnswer } from '../../simulation/experiment/index.ts';

/** A plan and what followed from it, as the page shows it. */
export interface ShownPlan {
	readonly plan: ExperimentPlan;
	readonly answer: PlanAnswer;
}

/** The numbers of a plan that a script starts from, by the names that both languages use. */
export function planFacts({ plan, answer }: ShownPlan): Record<string, number> {
	const { metric, baseline, sd, power, ratio, arms, clusterSize, traffic } = plan;
	const measured =
		metric === 'proportion'
			? { baseline, target: baseline + answer.dilutedEffect }
			: { sd, effect: answer.dilutedEffect };
	return {
		...measured,
		mde: answer.effect,
		alpha_each: answer.alphaPerComparison,
		power,
		ratio,
		arms,
		design_effect: answer.designEffect,
		variance_left: answer.varianceLeft,
		cluster_size: clusterSize,
		daily: traffic.daily,
		share: traffic.share,
		regulars: traffic.regulars,
		visit_chance: traffic.visitChance
	};
}

/** What the scripts print, as the page has it. */
export function planNumbers({ plan, answer }: ShownPlan): Record<string, number> {
	const { normal, exact, sheet } = answer;
	const { days, weeks } = normal.duration;
	return {
		control: normal.control,
		in_control: normal.perArm[0] as number,
		in_each_variant: normal.perArm[1] as number,
		total: normal.total,
		...(days === undefined || weeks === undefined ? {} : { days, weeks }),
		...(plan.metric === 'mean' && exact ? { control_by_t: exact.control } : {}),
		sheet: sheet.users
	};
}

/** What needs saying above the code. */
export function planRemarks({ plan, answer }: ShownPlan): string[] {
	const { correction, arms, compliance } = plan;
	const comparisons = arms - 1;
	const level = {
		none:
			comparisons === 1 ? '' : `alpha_each: alpha as it is, for each of ${comparisons} comparisons`,
		bonferroni: `alpha_each: alpha over ${comparisons}, Bonferroni`,
		dunnett: `alpha_each: Dunnett’s level for ${comparisons} comparisons, from the page`
	}[correction];
	const diluted =
		compliance === 1 ? '' : `the effect is diluted: ${compliance} of the users meet the change`;
	const exact =
		plan.metric === 'proportion' && answer.exact
			? `adding up every pair of counts gives ${answer.exact.perArm[0]} in the control`
			: '';
	return [level, diluted, exact].filter((remark) => remark !== '');
}
