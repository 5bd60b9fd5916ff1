import { formatPercent, formatPlain } from '$lib/components/charts';

/** A share with as many digits as it needs to be told from zero: 0.05 %, 12 %. */
export function rateWords(rate: number): string {
	if (!Number.isFinite(rate)) return '–';
	const percent = 100 * rate;
	if (rate === 0 || percent >= 10) return formatPercent(rate);
	return formatPercent(rate, percent >= 1 ? 1 : percent >= 0.095 ? 2 : 3);
}

/** A share of the traffic without digits that say nothing: 5 %, 12.5 %. */
export const shareWords = (share: number) =>
	`${formatPlain(Number((100 * share).toPrecision(3)))}\u00a0%`;
