import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import { defectCards } from '../one/defects.ts';
import { guardCards } from '../one/guards.ts';
import type { OddsReading, Share } from './reading.ts';
import type { OddsState } from './state.ts';

/** `55.7 %`; whole where nothing is behind the point, and never 100 % of what is not all. */
export function shareWords(share: number): string {
	if (share === 0 || share === 1) return formatPercent(share);
	if (share > 0.9995) return '> 99.9 %'.replace(' %', '\u00a0%');
	if (share < 0.0005) return '< 0.1\u00a0%';
	return formatPercent(share, share < 0.1 || share > 0.9 ? 1 : 0);
}

/** `53.4 to 57.3 %` */
export const intervalWords = ({ low, high }: Share): string =>
	`${formatFixed(100 * low, 1)} to ${formatPercent(high, 1)}`;

/** A rate as a learner would type it: `0.05 %`. */
export const rateWords = (rate: number): string =>
	`${formatPlain(Number((100 * rate).toPrecision(6)))}\u00a0%`;

/** `an hour`, `15 minutes`, `2.5 hours`. */
export function timeWords(minutes: number): string {
	if (minutes === 60) return 'an hour';
	if (minutes < 60) return `${formatCount(minutes)} minutes`;
	return `${formatPlain(Number((minutes / 60).toFixed(1)))} hours`;
}

/** What is wrong with the broken release, for brackets. */
export function brokenWords({ brokenRate, defect }: OddsState): string {
	if (brokenRate > 0) return `${rateWords(brokenRate)} errors`;
	return defect ? defectCards[defect.kind].name : 'nothing is wrong with it';
}

export const guardWords = ({ guards }: OddsState): string =>
	guards.map(({ kind }) => guardCards[kind].label.toLowerCase()).join(', or ');

/** One sentence on the blast radius. */
export function hurtWords({ badAnswers, usersTouched }: OddsReading): string {
	const answers = badAnswers.median === 1 ? 'bad answer' : 'bad answers';
	return `Until all was back, the broken release gave ${formatCount(badAnswers.median)} ${answers} in the median run and no more than ${formatCount(badAnswers.ninety)} in nine of ten; it met ${formatCount(usersTouched.median)} users in the median run.`;
}
