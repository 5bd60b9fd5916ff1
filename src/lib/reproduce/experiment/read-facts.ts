import type {
	ArmResult,
	ExperimentResult,
	ReadSettings,
	ResultReading
} from '../../simulation/experiment/index.ts';
import { exactNumber } from '../text/exact-number.ts';

/** A result and what was read from it, as the page shows it. */
export interface ShownResult {
	readonly result: ExperimentResult;
	readonly settings: ReadSettings;
	readonly reading: ResultReading;
}

/** How the scripts compare two arms: counts, means, or means after CUPED. */
export type ReadWay = 'counts' | 'means' | 'cuped';

export function wayOf({ reading, result }: ShownResult): ReadWay {
	if (reading.comparisons.some(({ cuped }) => cuped)) return 'cuped';
	return result.metric === 'proportion' ? 'counts' : 'means';
}

/** Users and yes; or users, mean and variance, and after them mean, variance and covariance of before. */
export function armNumbers(shown: ShownResult, arm: ArmResult): number[] {
	const { n, mean, before } = arm;
	const way = wayOf(shown);
	if (way === 'counts') return [n, Math.round(mean * n)];
	const variance = shown.result.metric === 'proportion' ? shareVariance(arm) : arm.variance;
	const known = [before?.mean ?? 0, before?.variance ?? 0, before?.covariance ?? 0];
	return [n, mean, variance, ...(way === 'means' ? [] : known)];
}

/** Of one user's yes or no, with n − 1. */
const shareVariance = ({ n, mean }: ArmResult): number =>
	n < 2 ? 0 : (mean * (1 - mean) * n) / (n - 1);

type Pair = readonly [control: ArmResult, variant: ArmResult];

/** Control and variant of each segment that was looked at, in the order of the page. */
export function segmentPairs({ result, reading }: ShownResult): Pair[] {
	return (reading.segments?.rows ?? []).flatMap(({ segment, arm }): Pair[] => {
		const arms = result.segments.find(({ name }) => name === segment)?.arms ?? [];
		const variant = arms.find(({ name }, k) => k > 0 && name === arm);
		return arms[0] && variant ? [[arms[0], variant]] : [];
	});
}

/** The days that were looked at: their number from the first on, control and first variant. */
export function dayPairs({ result, reading }: ShownResult): { at: number; pair: Pair }[] {
	const seen = new Set(reading.novelty?.days.map(({ day }) => day));
	return result.days.flatMap(({ name, arms: [control, variant] }, at) =>
		control && variant && seen.has(name) ? [{ at, pair: [control, variant] as const }] : []
	);
}

/** What the scripts print, as the page has it. */
export function readNumbers(shown: ShownResult): Record<string, number> {
	const { reading, result } = shown;
	const numbers: Record<string, number> = { split_p: reading.split.pValue };
	for (const [k, { decides, bayes }] of reading.comparisons.entries()) {
		numbers[`difference_${k + 1}`] = decides.difference;
		[numbers[`lower_${k + 1}`], numbers[`upper_${k + 1}`]] = decides.interval;
		numbers[`p_${k + 1}`] = decides.pValue;
		numbers[`better_${k + 1}`] = bayes.probabilityBetter;
	}
	for (const [k, { estimate, corrected }] of (reading.segments?.rows ?? []).entries()) {
		numbers[`segment_p_${k + 1}`] = estimate.pValue;
		numbers[`segment_corrected_${k + 1}`] = corrected;
	}
	const differ = reading.segments?.differ;
	if (differ !== undefined && result.arms.length === 2) numbers['segments_differ'] = differ;
	if (reading.novelty) {
		numbers['slope'] = reading.novelty.slope;
		numbers['slope_p'] = reading.novelty.pValue;
	}
	return numbers;
}

/** Numbers between commas. */
export const listed = (numbers: readonly number[]): string => numbers.map(exactNumber).join(', ');

/** The settings that a script starts from, by the names that both languages use. */
export function readOptions(shown: ShownResult): Record<string, number> {
	const { settings, result } = shown;
	const { alpha, correction, prior, priorSd, higherIsBetter } = settings;
	const variants = result.arms.length - 1;
	const known: Record<string, number> =
		wayOf(shown) === 'counts'
			? { prior_yes: prior[0], prior_no: prior[1] }
			: priorSd === Infinity
				? {}
				: { prior_sd: priorSd };
	return {
		alpha,
		level: correction === 'none' ? alpha : alpha / variants,
		way: higherIsBetter ? 1 : -1,
		...known
	};
}
