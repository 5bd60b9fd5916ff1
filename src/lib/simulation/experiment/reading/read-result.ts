import { adjustPValues, normal } from '../../../stats/index.ts';
import { checkResult } from './check-result.ts';
import { checkSplit } from './check-split.ts';
import { compareArms } from './compare-arms.ts';
import { judgeResult } from './judge-result.ts';
import { readNovelty } from './read-novelty.ts';
import { readSegments } from './read-segments.ts';
import type { ArmComparison, ExperimentResult, ReadSettings, ResultReading } from './types.ts';

/**
 * All that can be said of an experiment at its end: first whether its users can be trusted, then each
 * variant against the control, then segments and days with their warnings, and a verdict.
 *
 * @throws RangeError with a sentence for counts that cannot be
 */
export function readResult(result: ExperimentResult, settings: ReadSettings): ResultReading {
	const wrong = checkResult(result, settings);
	if (wrong) throw new RangeError(wrong);
	const split = checkSplit(result, settings);
	const comparisons = compareAll(result, settings);
	const novelty = readNovelty(result, settings);
	return {
		...{ split, comparisons, novelty },
		segments: readSegments(result, settings),
		verdict: judgeResult(result, { split, comparisons, novelty }, settings),
		score: normal(0, 1).quantile((1 + confidenceOf(result, settings)) / 2)
	};
}

/** Of the interval of one comparison: wider for each of several, unless nothing is corrected. */
function confidenceOf({ arms }: ExperimentResult, { alpha, correction }: ReadSettings): number {
	return 1 - (correction === 'none' ? alpha : alpha / Math.max(1, arms.length - 1));
}

/** Intervals of several variants are as wide as Bonferroni asks; p-values follow the correction. */
function compareAll(result: ExperimentResult, settings: ReadSettings): ArmComparison[] {
	const { metric, arms } = result;
	const [control, ...variants] = arms;
	if (!control) return [];
	const { correction } = settings;
	const confidence = confidenceOf(result, settings);
	const found = variants.map((variant) =>
		compareArms(metric, control, variant, { confidence, settings })
	);
	const deciding = found.map(({ cuped, plain, fisherP }) => {
		const { difference, interval, pValue } = cuped ?? plain;
		return { difference, interval, pValue: cuped ? pValue : (fisherP ?? pValue) };
	});
	const pValues = deciding.map(({ pValue }) => pValue);
	const corrected = correction === 'none' ? pValues : adjustPValues(pValues, correction);
	return found.map((comparison, k) => ({
		...comparison,
		decides: { ...deciding[k]!, pValue: corrected[k] as number }
	}));
}
