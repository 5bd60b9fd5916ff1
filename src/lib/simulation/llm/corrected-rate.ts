import { normal } from '../../stats/index.ts';

/** Answers that people labelled one way, and how many of them the judge labelled the same. */
export interface HumanCheck {
	readonly right: number;
	readonly n: number;
}

export interface CorrectedRate {
	readonly rate: number;
	readonly standardError: number;
	readonly interval: readonly [lower: number, upper: number];
}

export interface CorrectedRateOptions {
	/** Answers that the judge passed, of n. */
	readonly passed: number;
	readonly n: number;
	/** Of the answers that people call good. */
	readonly sensitivity: HumanCheck;
	/** Of the answers that people call bad. */
	readonly specificity: HumanCheck;
	/** Between 0 and 1; 0.95 if left out. */
	readonly confidence?: number;
}

/**
 * A judged pass rate, corrected for the judge's own errors (Rogan and Gladen), with the interval of
 * Lang and Reiczigel, which carries the doubt about both error rates too. Counts need not be whole,
 * so that a figure may ask for the average evaluation.
 *
 * @throws RangeError if the judge is no better than a coin: then nothing can be corrected
 * @see Rogan & Gladen (1978); Lang & Reiczigel (2014), Preventive Veterinary Medicine 113
 */
export function correctedRate(options: CorrectedRateOptions): CorrectedRate {
	const { passed, n, sensitivity, specificity, confidence = 0.95 } = options;
	const se = sensitivity.right / sensitivity.n;
	const sp = specificity.right / specificity.n;
	if (!(se + sp > 1)) {
		throw new RangeError(
			'correctedRate needs a judge whose sensitivity and specificity add up to more than 1'
		);
	}
	const z = normal().quantile((1 + confidence) / 2);
	const rate = clamp((passed / n + sp - 1) / (se + sp - 1));
	const padded = padding(options, z);
	const middle = padded.rate + padded.shift;
	const reach = z * padded.error;
	return {
		rate,
		standardError: padded.error,
		interval: [clamp(middle - reach), clamp(middle + reach)]
	};
}

/** The estimate with made-up rows added to each count, as Agresti and Coull do for one share. */
function padding({ passed, n, sensitivity, specificity }: CorrectedRateOptions, z: number) {
	const p = (passed + (z * z) / 2) / (n + z * z);
	const se = (sensitivity.right + 1) / (sensitivity.n + 2);
	const sp = (specificity.right + 1) / (specificity.n + 2);
	const gap = se + sp - 1;
	const rate = clamp((p + sp - 1) / gap);
	const fromSe = (se * (1 - se)) / (sensitivity.n + 2);
	const fromSp = (sp * (1 - sp)) / (specificity.n + 2);
	const variance =
		(p * (1 - p)) / (n + z * z) + rate * rate * fromSe + (1 - rate) * (1 - rate) * fromSp;
	return {
		rate,
		error: Math.sqrt(variance) / gap,
		shift: 2 * z * z * (rate * fromSe - (1 - rate) * fromSp)
	};
}

const clamp = (share: number) => Math.max(0, Math.min(1, share));
