import { createRng, type Rng } from '../../../random/index.ts';
import { normal, studentT } from '../../../stats/index.ts';
import { clusteredScore, meanScore, shareScore } from './draw-scores.ts';
import { testOfPlan } from './test-of-plan.ts';
import type { ExperimentPlan } from './types.ts';

/** Experiments to run as planned. */
export interface PlanRuns {
	readonly plan: ExperimentPlan;
	/** Users in the control and in the variant, whole clusters of them. */
	readonly users: readonly [number, number];
	readonly runs: number;
	readonly seed: number | string;
	/** The true effect, before dilution, in the metric's unit. */
	readonly effect: number;
}

/** How many of the experiments rang, and how sure that is. */
export interface PlanRunsResult {
	readonly rang: number;
	readonly share: number;
	/** Standard error of the share. */
	readonly error: number;
}

/** One experiment's z- or t-score, and the bound beyond which it rings. */
export interface ScoreDraw {
	(rng: Rng): number;
}

/**
 * Runs a plan's experiment again and again, one variant against the control, drawn user by user, cluster
 * by cluster, with the covariate and with those who do not meet the change: nothing of it knows the
 * formulas that worked out the size. Yields the share done.
 */
export function* simulatePlan(request: PlanRuns): Generator<number, PlanRunsResult, void> {
	const { plan, runs, seed, effect } = request;
	const test = testOfPlan(plan);
	const level = plan.sides === 2 ? test.alpha / 2 : test.alpha;
	const critical = boundOf(request, level);
	const draw = drawOf(request);
	const rng = createRng(`plan ${seed}`);
	const direction = effect < 0 || (effect === 0 && test.effect < 0) ? -1 : 1;
	let rang = 0;
	for (let run = 0; run < runs; run++) {
		rng.goTo(run);
		const score = draw(rng) * direction;
		if (score > critical || (plan.sides === 2 && score < -critical)) rang++;
		yield (run + 1) / runs;
	}
	const share = rang / runs;
	return { rang, share, error: Math.sqrt((share * (1 - share)) / runs) };
}

function boundOf({ plan, users }: PlanRuns, level: number): number {
	if (plan.metric === 'proportion' && plan.clusterSize === 1)
		return normal(0, 1).quantile(1 - level);
	const units = (users[0] + users[1]) / plan.clusterSize;
	return studentT(units - 2).quantile(1 - level);
}

function drawOf({ plan, users, effect }: PlanRuns): ScoreDraw {
	const arms = { plan, users, effect };
	if (plan.clusterSize > 1) return clusteredScore(arms);
	return plan.metric === 'proportion' ? shareScore(arms) : meanScore(arms);
}
