import type { Ground } from '../learner/ground.ts';
import { labPolicyOf } from '../policies/lab-policies.ts';
import { billOf } from './bill-of.ts';
import type { LabPrices, LabRun } from './types.ts';

/** What a run costs at some prices: no policy looks at prices, so that the days stay as they are. */
export function reprice(
	ground: Ground,
	prices: LabPrices,
	run: Pick<LabRun, 'choice' | 'accuracy' | 'trainedOn' | 'decisions'>
): LabRun {
	const { choice, accuracy, trainedOn } = run;
	const decisions = run.decisions.map((each) => ({ ...each, cost: prices.training }));
	const trainings = decisions.map(({ day }) => day);
	const buysLabels = labPolicyOf(choice.policy).reads.length > 0;
	const done = billOf(ground, prices, { accuracy, trainings, buysLabels });
	return { choice, accuracy, trainedOn, decisions, ...done };
}
