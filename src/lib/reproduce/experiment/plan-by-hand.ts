import { normal } from '../../stats/index.ts';
import type { ShownPlan } from './plan-facts.ts';

/** A number as on paper: some digits, no needless zeros. */
const short = (value: number, digits = 4) =>
	Number(value.toPrecision(digits)).toLocaleString('en-GB', { maximumFractionDigits: 10 });
const count = (value: number) => Math.round(value).toLocaleString('en-GB');

/**
 * The formulas of a plan with today's numbers in them, a line each: the control's users, what clusters and
 * CUPED make of them, and the sheet's formula beside.
 */
export function planByHand(shown: ShownPlan): string[] {
	const { plan, answer } = shown;
	const level = plan.sides === 2 ? answer.alphaPerComparison / 2 : answer.alphaPerComparison;
	const scores = [normal(0, 1).quantile(1 - level), normal(0, 1).quantile(plan.power)] as const;
	const inflation = answer.designEffect * answer.varianceLeft;
	const rows = answer.normal.control / inflation;
	const size =
		plan.metric === 'proportion' ? shareLine(shown, scores, rows) : meanLine(shown, scores, rows);
	const { control, perArm } = answer.normal;
	const inflated = `× ${short(answer.designEffect)} for clusters × ${short(answer.varianceLeft)} left by CUPED = ${short(control, 6)}`;
	return [
		`z for alpha = ${short(scores[0])}, z for power = ${short(scores[1])}`,
		size,
		...(inflation === 1 ? [] : [inflated]),
		`so ${count(perArm[0] as number)} users in the control, ${count(perArm[1] as number)} in each variant`,
		sheetLine(shown)
	];
}

type Scores = readonly [alpha: number, power: number];

function shareLine({ plan, answer }: ShownPlan, [alpha, power]: Scores, rows: number): string {
	const { baseline: p, ratio } = plan;
	const q = p + answer.dilutedEffect;
	const pooled = (p + ratio * q) / (1 + ratio);
	const none = `${short(pooled)} × ${short(1 - pooled)} × (1 + 1/${short(ratio)})`;
	const some = `${short(p)} × ${short(1 - p)} + ${short(q)} × ${short(1 - q)} / ${short(ratio)}`;
	return `n = (${short(alpha)} √(${none}) + ${short(power)} √(${some}))² / ${short(answer.dilutedEffect)}² = ${short(rows, 6)}`;
}

function meanLine({ plan, answer }: ShownPlan, [alpha, power]: Scores, rows: number): string {
	const scores = `(${short(alpha)} + ${short(power)})`;
	return `n = (1 + 1/${short(plan.ratio)}) × (${scores} × ${short(plan.sd)} / ${short(answer.dilutedEffect)})² = ${short(rows, 6)}`;
}

function sheetLine({ plan, answer }: ShownPlan): string {
	const { baseline, metric } = plan;
	const sd = metric === 'proportion' ? Math.sqrt(baseline * (1 - baseline)) : plan.sd;
	const { users, powerPerArm } = answer.sheet;
	return `the sheet: (1.96 × ${short(sd)} / ${short(answer.effect)})² = ${count(users)}, which as users an arm has ${short(100 * powerPerArm, 3)} % power`;
}
