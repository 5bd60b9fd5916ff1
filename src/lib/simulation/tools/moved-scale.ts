import { createRng, exp, fillNormal, ln } from '../../random/index.ts';
import { rocAuc } from '../../stats/index.ts';

/** What three consumers make of one day's scores. */
export interface ScaleReading {
	/** Scores between 0 and 1, in the order of the cases. */
	readonly scores: Float64Array;
	/** Cases that the first consumer blocks: a score of 0.5 or more. */
	readonly blocked: number;
	/** Of the cases that the second consumer sends to people, the highest scores, how many are those of weight 1. */
	readonly sameQueue: number;
	/** Fraud that the third consumer budgets for: the sum of the scores. */
	readonly expected: number;
	readonly auc: number;
}

/** The world of the figure: log-odds of fraud are normal, and the first model knows them. */
export const scaleRules = {
	cases: 10_000,
	mean: -3.2,
	sd: 1.5,
	threshold: 0.5,
	queue: 200
} as const;

/**
 * One day of cases as a model scores them that was trained with positives weighted. Weighting
 * multiplies the odds of every case by the weight: no case changes its place, every score changes.
 *
 * @returns how many cases are truly fraud, and the reading at a weight of 1 or more
 */
export function movedScale(seed: number): {
	positives: number;
	read: (weight: number) => ScaleReading;
} {
	const rng = createRng(seed);
	const logOdds = new Float64Array(scaleRules.cases);
	fillNormal(rng, logOdds);
	for (let i = 0; i < logOdds.length; i++) {
		logOdds[i] = scaleRules.mean + scaleRules.sd * (logOdds[i] as number);
	}
	const labels = Uint8Array.from(logOdds, (s) => (rng.uniform() < chance(s) ? 1 : 0));
	const queue = highest(logOdds.map(chance));
	const read = (weight: number): ScaleReading => {
		const scores = logOdds.map((s) => chance(s + ln(weight)));
		const now = new Set(highest(scores));
		return {
			scores,
			blocked: scores.reduce((sum, score) => sum + (score >= scaleRules.threshold ? 1 : 0), 0),
			sameQueue: queue.filter((row) => now.has(row)).length,
			expected: scores.reduce((sum, score) => sum + score, 0),
			auc: rocAuc(labels, scores)
		};
	};
	return { positives: labels.reduce((sum, label) => sum + label, 0), read };
}

function chance(logOdds: number): number {
	return 1 / (1 + exp(-logOdds));
}

/** The rows that a queue of fixed length takes: the highest scores. */
function highest(scores: Float64Array): number[] {
	const cutoff = scores.toSorted()[scores.length - scaleRules.queue] as number;
	const rows: number[] = [];
	for (let row = 0; row < scores.length; row++) {
		if ((scores[row] as number) >= cutoff) rows.push(row);
	}
	return rows;
}
