import { wilsonInterval } from '../../stats/index.ts';

/** Answers to cards that had been learnt, how many were known, and how many FSRS expected to be. */
export type RecallTally = {
	readonly n: number;
	readonly known: number;
	/** A sum of chances; undefined where nothing was foretold. */
	readonly expected: number | undefined;
};

export type Retention = {
	readonly n: number;
	readonly known: number;
	readonly share: number;
	/** Ends of the 95 % interval after Wilson. */
	readonly low: number;
	readonly high: number;
	/** The mean of what FSRS expected. */
	readonly expected: number | undefined;
	/** `few`: the interval is too wide to say; `as`: what was expected lies in it. */
	readonly verdict: 'few' | 'as' | 'above' | 'below' | undefined;
};

/** An interval wider than this says nothing about a schedule. */
const widest = 0.2;

/** True retention with its interval, held against what was foretold; nothing without an answer. */
export function retentionOf({ n, known, expected }: RecallTally): Retention | undefined {
	if (n === 0) return undefined;
	const [low, high] = wilsonInterval(known, n);
	const mean = expected === undefined ? undefined : expected / n;
	return {
		...{ n, known, share: known / n, low, high, expected: mean },
		verdict: high - low > widest ? 'few' : verdictOf(low, high, mean)
	};
}

function verdictOf(low: number, high: number, mean: number | undefined): Retention['verdict'] {
	if (mean === undefined) return undefined;
	if (mean < low) return 'above';
	return mean > high ? 'below' : 'as';
}
