import type { Rng } from '../../random/index.ts';
import { classificationMetrics } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

const rows = 1_000_000;
const count = (value: number) => value.toLocaleString('en-GB');

/** Precision from recall, specificity and base rate. */
function shareOfAlarms(random: Rng): AskedTask {
	const recall = [80, 85, 90, 95][random.integer(4)] ?? 90;
	const specificity = [90, 95, 98, 99][random.integer(4)] ?? 95;
	const positive = [0.5, 1, 2, 5, 10][random.integer(5)] ?? 1;
	const positives = Math.round((rows * positive) / 100);
	const tp = Math.round((positives * recall) / 100);
	const fp = Math.round(((rows - positives) * (100 - specificity)) / 100);
	const matrix = { tp, fp, fn: positives - tp, tn: rows - positives - fp };
	const answer = 100 * classificationMetrics(matrix).precision;
	return {
		question: `A model has a recall of ${recall} % and a specificity of ${specificity} %. Of the rows, ${positive} % are positive. What share of its alarms is right?`,
		answer,
		tolerance: 2,
		unit: '%',
		decimals: 1,
		why: `Of ${count(rows)} rows ${count(positives)} are positive and ${count(tp)} of them found. Of the ${count(rows - positives)} others, ${100 - specificity} % ring: ${count(fp)}. So ${count(tp)} of ${count(tp + fp)} alarms are right, ${answer.toFixed(1)} %.`
	};
}

/** From which probability on an alarm is cheaper than silence. */
function actFrom(random: Rng): AskedTask {
	const alarm = [2, 5, 10, 20][random.integer(4)] ?? 5;
	const miss = alarm * ([1, 3, 4, 9, 19, 24, 49, 99][random.integer(8)] ?? 9);
	const answer = (100 * alarm) / (alarm + miss);
	return {
		question: `A false alarm costs ${alarm} euros, a missed case ${count(miss)} euros, and right calls cost nothing. The scores are calibrated. From which score on is an alarm the cheaper call?`,
		answer,
		tolerance: Math.max(0.3, 0.08 * answer),
		unit: '%',
		decimals: 1,
		why: `At a score of p an alarm costs ${alarm} × (1 − p) on average and silence ${count(miss)} × p. They are equal at ${alarm} / (${alarm} + ${count(miss)}), which is ${answer.toFixed(1)} %.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'share-of-alarms', ask: shareOfAlarms },
	{ id: 'act-from', ask: actFrom }
];
