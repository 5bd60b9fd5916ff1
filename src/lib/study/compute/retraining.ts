import type { Rng } from '../../random/index.ts';
import { normal } from '../../stats/index.ts';
import type { AskedTask, ComputeTask } from '../compute-task.ts';

/** How far off a week's accuracy may read although nothing changed. */
function readingWidth(random: Rng): AskedTask {
	const labels = [100, 200, 400, 500, 1000, 2000][random.integer(6)] ?? 500;
	const accuracy = 80 + random.integer(16);
	const share = accuracy / 100;
	const sd = 100 * Math.sqrt((share * (1 - share)) / labels);
	const answer = normal(0, 1).quantile(0.975) * sd;
	return {
		question: `Accuracy is truly ${accuracy} % and stays so. Each week you read it on ${labels.toLocaleString('en-GB')} labels. Within how many points of ${accuracy} % do 95 % of the readings lie?`,
		answer,
		tolerance: Math.max(0.1, 0.06 * answer),
		unit: 'points',
		decimals: 1,
		why: `One standard deviation is the root of p (1 − p) / n: ${sd.toFixed(2)} points. Twice that is near enough: ± ${answer.toFixed(1)} points. A line closer than this rings in quiet weeks.`
	};
}

/** Labels that one reading needs to show a fall in four cases of five. */
function labelsForADrop(random: Rng): AskedTask {
	const before = 84 + random.integer(9);
	const drop = 1 + random.integer(3);
	const after = before - drop;
	const spread = (percent: number) => Math.sqrt((percent / 100) * (1 - percent / 100));
	const law = normal(0, 1);
	const root = law.quantile(0.95) * spread(before) + law.quantile(0.8) * spread(after);
	const answer = Math.ceil((root / (drop / 100)) ** 2);
	return {
		question: `Accuracy was ${before} %. You want one reading to show a fall to ${after} % in four cases of five, at a one-sided 0.05. How many labels does it need, roughly?`,
		answer,
		tolerance: 0.15 * answer,
		unit: 'labels',
		decimals: 0,
		why: `The fall must be 1.64 + 0.84 ≈ 2.5 standard deviations wide. One is √(p (1 − p) / n), so n is about 6.2 × p (1 − p) / ${(drop / 100).toFixed(2)}²; exactly, ${answer.toLocaleString('en-GB')}. Half the fall needs about four times the labels.`
	};
}

export const tasks: readonly ComputeTask[] = [
	{ id: 'reading-width', ask: readingWidth },
	{ id: 'labels-for-a-drop', ask: labelsForADrop }
];
