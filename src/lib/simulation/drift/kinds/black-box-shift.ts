import { normal, type ConfusionMatrix } from '../../../stats/index.ts';

export interface ShiftEstimate {
	/** Share of positives, clipped to 0 to 1. */
	readonly estimate: number;
	/** As the equations give it: outside 0 to 1 no share of positives can explain what is called. */
	readonly raw: number;
	/** 95 %, clipped as the estimate. */
	readonly interval: readonly [low: number, high: number];
}

/**
 * Black box shift estimation: the share of positives in a window without labels. Called positive are the
 * hits among the positives and the slips among the rest; two classes make that one equation. It holds
 * while P(X|Y) stays, and nothing in it can tell whether it did. Interval by the delta method.
 *
 * @param validation of a labelled hold-out with rows of both outcomes
 * @param called rows called positive in the window
 * @param rows of the window
 * @returns undefined where the model calls as many of the negatives positive as of the positives
 * @see Lipton, Wang & Smola (2018), https://arxiv.org/abs/1802.03916
 */
export function blackBoxShift(
	validation: ConfusionMatrix,
	called: number,
	rows: number
): ShiftEstimate | undefined {
	const { tp, fp, fn, tn } = validation;
	const [positives, negatives] = [tp + fn, fp + tn];
	const [hits, slips, share] = [tp / positives, fp / negatives, called / rows];
	const told = hits - slips;
	if (!(Math.abs(told) > 1e-9)) return undefined;
	const raw = (share - slips) / told;
	const spread = (p: number, n: number) => (p * (1 - p)) / n;
	const variance =
		spread(share, rows) +
		raw * raw * spread(hits, positives) +
		(1 - raw) * (1 - raw) * spread(slips, negatives);
	const reach = (normal(0, 1).quantile(0.975) * Math.sqrt(variance)) / Math.abs(told);
	return { raw, estimate: clip(raw), interval: [clip(raw - reach), clip(raw + reach)] };
}

const clip = (share: number) => Math.max(0, Math.min(1, share));
