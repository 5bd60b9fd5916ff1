import { powerForMeans, sampleSizeForPrecision } from '../../../stats/index.ts';
import { checkPlan } from './check-plan.ts';
import { exactRows, normalRows, planSize } from './size-of-plan.ts';
import { powerOfPlan, testOfPlan, type PlanTest } from './test-of-plan.ts';
import type { ExperimentPlan, PlanAnswer, PlanProblem, SheetSize } from './types.ts';

/** What is wrong with a plan, or what follows from it. */
export interface PlanReading {
	readonly problems: readonly PlanProblem[];
	readonly answer: PlanAnswer | undefined;
}

/**
 * How many users a plan needs, how long they take, and what the sheet's formula would have bought.
 * Where a variance is not the plan's own (a mean with compliance below 1) the few users that the mix of
 * two means would add are left out.
 *
 * @param exact whether to look for the exact size too: some ten milliseconds for large shares
 */
export function planExperiment(plan: ExperimentPlan, exact = true): PlanReading {
	const problems = checkPlan(plan);
	if (problems.length > 0) return { problems, answer: undefined };
	const test = testOfPlan(plan);
	const rows = normalRows(plan, test);
	const normal = planSize(plan, rows);
	const exactly = exact ? exactRows(plan, test) : undefined;
	return {
		problems,
		answer: {
			alphaPerComparison: test.alpha,
			effect: test.effect,
			dilutedEffect: test.dilutedEffect,
			designEffect: test.designEffect,
			varianceLeft: test.varianceLeft,
			normal,
			exact: exactly === undefined ? undefined : planSize(plan, exactly),
			power: powerOfPlan(plan, test, normal.perArm[0] as number),
			familyError: test.familyError,
			familyErrorUncorrected: test.familyErrorUncorrected,
			sheet: sheetSize(plan, test)
		}
	};
}

function sheetSize(plan: ExperimentPlan, test: PlanTest): SheetSize {
	const { metric, baseline } = plan;
	const sd = metric === 'proportion' ? Math.sqrt(baseline * (1 - baseline)) : plan.sd;
	const effect = Math.abs(test.effect);
	const users = sampleSizeForPrecision({ sd, margin: effect, confidence: 0.95 }).exactPerArm;
	const powerAt = (nPerArm: number) => powerForMeans({ sd, effect, nPerArm, method: 'z' });
	return {
		users,
		powerPerArm: powerAt(users),
		powerSplit: powerAt(users / 2),
		powerOfPlan: powerOfPlan(plan, test, users)
	};
}
