import { sampleRatioMismatchTest, twoProportionTest } from '../../stats/index.ts';
import type { HashSplit } from '../traffic/index.ts';

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

/** Who was dealt to which side, and what is lost of it. */
export interface SplitPlan {
	/** Users whom the hash sends to A and to B. */
	readonly dealt: HashSplit;
	/** Share of side B whose rows are lost, all of them users who did not buy. */
	readonly lost: number;
	/** True conversion of both sides: so many buy, without sampling, so that only the loss speaks. */
	readonly rate: number;
}

/** Counts of a split in halves in which side B loses rows of users who did not buy. */
export function lossySplit({ dealt: [a, meant], lost, rate }: SplitPlan): LossySplit {
	const bought = Math.round(meant * rate);
	const b = Math.max(bought, Math.round(meant * (1 - lost)));
	const { pValue, mismatch } = sampleRatioMismatchTest([a, b], [1, 1]);
	return {
		a,
		b,
		splitP: pValue,
		mismatch,
		rateA: rate,
		rateB: (rate * meant) / b,
		liftP: twoProportionTest(Math.round(a * rate), a, bought, b).pValue
	};
}
