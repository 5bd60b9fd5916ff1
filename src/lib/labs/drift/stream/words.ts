import { formatCount, formatFixed, formatPercent, formatPlain } from '$lib/components/charts';
import { rateAfter } from './error-rate.ts';
import type { StreamState } from './state.ts';

/** `1 hour`, `28 hours`. */
export const hoursWords = (hours: number) =>
	hours === 1 ? '1 hour' : `${formatCount(Math.round(hours))} hours`;

/** A rate of alarms with the digits it deserves: `337`, `20`, `4.5`, `0.07`. */
export function rateWords(rate: number): string {
	if (Number.isNaN(rate)) return '–';
	if (rate === 0) return '0';
	return formatFixed(rate, rate >= 10 ? 0 : rate >= 0.1 ? 1 : 2);
}

/** How far the level moves: `0.5 sd`, `from 10 % to 20 %`. */
export function sizeWords(state: StreamState): string {
	if (state.kind === 'feature') return `${formatPlain(state.size)} sd`;
	const [from, to] = [state.rate, rateAfter(state)].map((rate) => formatPercent(rate, 1));
	return `from ${from} to ${to}`.replaceAll('.0', '');
}

const names: Readonly<Record<StreamState['shape'], string>> = {
	none: 'a jump',
	sudden: 'a jump',
	gradual: 'a gradual change',
	incremental: 'a slow climb',
	recurring: 'a change that comes and goes',
	burst: 'a burst of outliers',
	missing: 'a jump'
};

/** What happens, in a few words: `a jump of 0.5 sd`, `a slow climb of the error rate from …`. */
export function changeWords(state: StreamState): string {
	const what = state.kind === 'errors' ? 'of the error rate ' : 'of ';
	return `${names[state.shape]} ${what}${sizeWords(state)}${spanWords(state)}`;
}

function spanWords({ shape, span }: StreamState): string {
	const hours = hoursWords(span);
	if (shape === 'burst') return `, ${hours} long`;
	if (shape === 'recurring') return `, ${hours} at a time`;
	if (shape === 'missing') return ` behind ${hours} without data`;
	return shape === 'gradual' || shape === 'incremental' ? `, over ${hours}` : '';
}

export const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
