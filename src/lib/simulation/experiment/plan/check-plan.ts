import type { ExperimentPlan, PlanProblem } from './types.ts';

const percent = (share: number) => `${Number((100 * share).toPrecision(6))} %`;

/** The effect of a plan in the metric's unit. */
export function effectOf({ baseline, mde, relative }: ExperimentPlan): number {
	return relative ? baseline * mde : mde;
}

/** What makes a plan impossible, in a sentence each; none if it can be worked out. */
export function checkPlan(plan: ExperimentPlan): PlanProblem[] {
	return [
		...checkNumbers(plan),
		...checkEffect(plan),
		...checkLevels(plan),
		...checkArms(plan),
		...checkUsers(plan),
		...checkTraffic(plan)
	].slice(0, 3);
}

function checkNumbers(plan: ExperimentPlan): PlanProblem[] {
	const fields = { ...plan, ...plan.traffic };
	return Object.entries(fields)
		.filter(([, value]) => typeof value === 'number' && !Number.isFinite(value))
		.map(([part]) => ({ part: part as PlanProblem['part'], text: `${part} is no number.` }));
}

function checkEffect(plan: ExperimentPlan): PlanProblem[] {
	const start = checkStart(plan);
	if (start.length > 0) return start;
	const { metric, baseline, mde } = plan;
	if (mde === 0) {
		return [{ part: 'mde', text: 'An effect of 0 can never be seen, however many users come.' }];
	}
	const unit = metric === 'proportion' ? Math.sqrt(baseline * (1 - baseline)) : plan.sd;
	if (Math.abs(effectOf(plan) * plan.compliance) < 1e-5 * unit && plan.compliance > 0) {
		const text = 'So small an effect needs more users than there are people: ask for a larger one.';
		return [{ part: 'mde', text }];
	}
	const target = baseline + effectOf(plan);
	if (metric === 'mean' || (target >= 0 && target <= 1)) return [];
	const where = target > 1 ? 'more than everybody' : 'fewer than nobody';
	const text = `${percent(baseline)} with the effect would be ${percent(target)}: ${where}.`;
	return [{ part: 'mde', text }];
}

/** The metric before the change. */
function checkStart({ metric, baseline, sd, relative }: ExperimentPlan): PlanProblem[] {
	if (metric === 'proportion' && !(baseline > 0 && baseline < 1)) {
		const text = `A baseline of ${percent(baseline)} is no share between 0 and 100 %.`;
		return [{ part: 'baseline', text }];
	}
	if (metric === 'mean' && !(sd > 0)) {
		return [{ part: 'sd', text: 'Values that do not differ need no test: give a spread above 0.' }];
	}
	if (relative && baseline === 0) {
		const text = 'A share of a baseline of 0 is nothing: give the effect in the metric’s unit.';
		return [{ part: 'relative', text }];
	}
	return [];
}

function checkLevels({ alpha, power }: ExperimentPlan): PlanProblem[] {
	if (!(alpha > 0 && alpha < 1)) {
		const text = `A chance of a false alarm of ${percent(alpha)} cannot be planned: take more than 0, less than 100 %.`;
		return [{ part: 'alpha', text }];
	}
	if (power >= 1) {
		return [
			{ part: 'power', text: 'No sample sees every effect: a power of 100 % takes for ever.' }
		];
	}
	if (power > alpha) return [];
	const text = `A power of ${percent(power)} is no better than a coin that says yes in ${percent(alpha)}.`;
	return [{ part: 'power', text }];
}

function checkArms({ arms, ratio, compliance }: ExperimentPlan): PlanProblem[] {
	if (!(Number.isInteger(arms) && arms >= 2 && arms <= 6)) {
		return [{ part: 'arms', text: `${arms} arms: a control and one to five variants.` }];
	}
	if (!(ratio >= 0.01 && ratio <= 100)) {
		const text = `${ratio} users in a variant for one in the control: take 0.01 to 100.`;
		return [{ part: 'ratio', text }];
	}
	if (compliance > 0 && compliance <= 1) return [];
	const text = `If ${percent(compliance)} meet the change there is nothing to see: take more than 0, at most 100 %.`;
	return [{ part: 'compliance', text }];
}

function checkUsers({ clusterSize, icc, correlation }: ExperimentPlan): PlanProblem[] {
	if (!(Number.isInteger(clusterSize) && clusterSize >= 1)) {
		const text = `Clusters of ${clusterSize} users: take whole ones, 1 if users are dealt out singly.`;
		return [{ part: 'clusterSize', text }];
	}
	if (!(icc >= 0 && icc <= 1)) {
		const text = `Users of a cluster cannot be ${percent(icc)} alike: take 0 to 100 %.`;
		return [{ part: 'icc', text }];
	}
	if (Math.abs(correlation) < 1) return [];
	const text = `A correlation of ${correlation} would foretell the metric: take more than −1, less than 1.`;
	return [{ part: 'correlation', text }];
}

function checkTraffic({ traffic }: ExperimentPlan): PlanProblem[] {
	const { daily, share, regulars, visitChance } = traffic;
	if (!(daily > 0)) {
		return [{ part: 'daily', text: 'Nobody comes by: without users there is no experiment.' }];
	}
	if (!(share > 0 && share <= 1)) {
		const text = `${percent(share)} of users take part: take more than 0, at most 100 %.`;
		return [{ part: 'share', text }];
	}
	if (!(regulars >= 0 && regulars <= 1)) {
		const text = `${percent(regulars)} of a day’s users cannot be regulars: take 0 to 100 %.`;
		return [{ part: 'regulars', text }];
	}
	if (visitChance > 0 && visitChance <= 1) return [];
	const text = `A regular who comes by on ${percent(visitChance)} of days is none: take more than 0, at most 100 %.`;
	return [{ part: 'visitChance', text }];
}
