import { normal } from '../../../stats/index.ts';
import { sharpEstimate } from './compare-arms.ts';
import { errorOf } from './read-segments.ts';
import type { Estimate, ExperimentResult, NoveltyReading, ReadSettings } from './types.ts';
import { effectText, pText } from './words.ts';

/**
 * The effect of the first variant day by day, and whether it goes: a weighted straight line. Users of
 * different days are taken for independent, which returning users are not quite.
 *
 * @returns undefined with fewer than 3 days on which both arms have users
 */
export function readNovelty(
	{ metric, days }: ExperimentResult,
	{ alpha }: ReadSettings
): NoveltyReading | undefined {
	const smallest = metric === 'mean' ? 2 : 1;
	const seen = days.flatMap(({ name, arms: [control, variant] }, at) => {
		if (!control || !variant || Math.min(control.n, variant.n) < smallest) return [];
		const estimate: Estimate = sharpEstimate(metric, control, variant, 1 - alpha);
		const error = errorOf(estimate, alpha);
		return error > 0 ? [{ at, day: name, estimate, error }] : [];
	});
	if (seen.length < 3) return undefined;
	const { slope, error, mean } = weightedLine(seen);
	const pValue = 2 * normal(0, 1).sf(Math.abs(slope) / error);
	const state = pValue >= alpha ? 'steady' : slope * mean < 0 ? 'fading' : 'growing';
	const change = `${effectText(metric, Math.abs(slope))} a day`;
	const text = {
		steady: `The effect of a day neither fades nor grows by more than chance (${pText(pValue)}).`,
		fading: `The effect fades by ${change} (${pText(pValue)}): a novelty wears off, so the mean promises too much. Run on until it is steady.`,
		growing: `The effect grows by ${change} (${pText(pValue)}): users still learn, so the mean promises too little. Run on until it is steady.`
	}[state];
	return {
		days: seen.map(({ day, estimate }) => ({ day, estimate })),
		...{ slope, pValue, state, text }
	};
}

type Point = { at: number; estimate: Estimate; error: number };

function weightedLine(points: readonly Point[]): { slope: number; error: number; mean: number } {
	let [weights, sumX, sumY] = [0, 0, 0];
	for (const { at, estimate, error } of points) {
		const weight = 1 / (error * error);
		weights += weight;
		sumX += weight * at;
		sumY += weight * estimate.difference;
	}
	const [meanX, meanY] = [sumX / weights, sumY / weights];
	let [xx, xy] = [0, 0];
	for (const { at, estimate, error } of points) {
		const weight = 1 / (error * error);
		xx += weight * (at - meanX) * (at - meanX);
		xy += weight * (at - meanX) * (estimate.difference - meanY);
	}
	return { slope: xy / xx, error: 1 / Math.sqrt(xx), mean: meanY };
}
