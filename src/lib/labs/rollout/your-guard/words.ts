import { formatCount, formatFixed, formatPercent } from '$lib/components/charts';
import type { KindOdds } from '$lib/manifests';
import type { GuardOdds, LookPhase } from '$lib/simulation/rollout';

/** A chance in words: "80 %", "99.9 %", "fewer than 1 in 1,000". */
export function chanceWords(chance: number): string {
	if (chance <= 1e-9) return '0 %';
	if (chance < 0.001) return 'under 0.1 %';
	if (chance > 1 - 1e-9) return '100 %';
	if (chance > 0.999) return 'over 99.9 %';
	return formatPercent(chance, chance < 0.1 || chance > 0.99 ? 1 : 0);
}

/** A rate of failures: "0.05 %", "1 %". */
export function rateWords(rate: number): string {
	return `${Number((rate * 100).toPrecision(3))} %`;
}

/** Seconds as one says them. */
export function timeWords(seconds: number): string {
	if (!Number.isFinite(seconds)) return '–';
	if (seconds < 120) return `${formatFixed(seconds, 0)} s`;
	if (seconds < 7200) return `${formatFixed(seconds / 60, seconds % 60 === 0 ? 0 : 1)} min`;
	return `${formatFixed(seconds / 3600, 1)} h`;
}

/** The best there is: the formula, or what was counted. */
export const oddsOf = ({ formula, counted }: KindOdds): GuardOdds => formula ?? counted;

/** The moment by which half of the runs that are stopped have been. */
export function halfStopped({ stops, fates }: GuardOdds): number {
	const place = stops.by.findIndex((by) => by >= fates.stopped / 2);
	return fates.stopped > 0 ? (stops.at[place] ?? NaN) : NaN;
}

/** Failed answers: a small count with a decimal, a large one without. */
export const countWords = (count: number) =>
	count < 10 ? formatFixed(count, 1) : formatCount(Math.round(count));

export const phaseWords: Readonly<Record<LookPhase, string>> = {
	Successful: 'passes',
	Failed: 'fails',
	Inconclusive: 'inconclusive',
	Error: 'error',
	'No data': 'no data, held'
};
