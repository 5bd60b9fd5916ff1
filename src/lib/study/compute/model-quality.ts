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

export const tasks: readonly ComputeTask[] = [{ id: 'share-of-alarms', ask: shareOfAlarms }];
