import { sampleRatioMismatchTest, twoProportionTest } from '../../stats/index.ts';

/** A fair split as its log shows it, after one side has lost rows. */
export interface LossySplit {
	/** Users in the log, each side. */
	readonly a: number;
	readonly b: number;
	/** p of the split against 50 : 50. */
	readonly splitP: number;
	/** Whether the split is below 0.001: the usual line. */
	readonly mismatch: boolean;
	/** Conversion in the log, each side. */
	readonly rateA: number;
	readonly rateB: number;
	/** p of the lift that the log shows, though there is none. */
	readonly liftP: number;
}

/** What is expected of a split: no sampling, so that only the loss speaks. */
export interface SplitPlan {
	/** Users assigned to each side, whole. */
	readonly perArm: number;
	/** Share of side B whose rows are lost, all of them users who did not buy. */
	readonly lost: number;
	/** True conversion of both sides. */
	readonly rate: number;
}

/** Counts of a 50 : 50 split in which side B loses rows of users who did not buy. */
export function lossySplit({ perArm, lost, rate }: SplitPlan): LossySplit {
	const bought = Math.round(perArm * rate);
	const a = perArm;
	const b = Math.max(bought, Math.round(perArm * (1 - lost)));
	const { pValue, mismatch } = sampleRatioMismatchTest([a, b], [1, 1]);
	return {
		a,
		b,
		splitP: pValue,
		mismatch,
		rateA: bought / a,
		rateB: bought / b,
		liftP: twoProportionTest(bought, a, bought, b).pValue
	};
}
