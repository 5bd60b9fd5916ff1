import { formatCount, formatFixed, formatPercent } from '$lib/components/charts';
import type { ServingBill, ServingRun } from '$lib/simulation/llm';

/** Dollars for a million tokens, or a word where there are none. */
export const price = (cost: number): string =>
	Number.isFinite(cost) && cost < 100 ? `$${formatFixed(cost, cost < 1 ? 3 : 2)}` : 'none on time';

/** Seconds, in milliseconds below one. */
export const inSeconds = (seconds: number): string =>
	seconds < 1 ? `${formatFixed(1000 * seconds, 0)}\u00a0ms` : `${formatFixed(seconds, 1)}\u00a0s`;

export type ServingLine = { name: string; value: string; note: string };

/** What is read off a run, line by line. */
export function servingLines({ bill, run }: { bill: ServingBill; run: ServingRun }): ServingLine[] {
	return [
		{
			name: 'first token',
			value: inSeconds(bill.firstToken.p50),
			note: `95th percentile ${inSeconds(bill.firstToken.p95)}`
		},
		{
			name: 'each further token',
			value: inSeconds(bill.perToken.p50),
			note: `95th percentile ${inSeconds(bill.perToken.p95)}`
		},
		{
			name: 'served as promised',
			value: formatPercent(bill.kept),
			note: `of ${formatCount(bill.requests)} requests`
		},
		{
			name: 'lost their memory',
			value: formatCount(run.evictions.length),
			note: 'and began again'
		},
		{ name: 'a million tokens', value: price(bill.costOfAll), note: 'of all written' },
		{ name: 'a million on time', value: price(bill.costOfKept), note: 'promises kept' }
	];
}

/** The whole state in a sentence. */
export function servingSentence(
	rate: number,
	{ bill, run }: { bill: ServingBill; run: ServingRun }
) {
	const waiting = run.waiting[run.waiting.length - 1] ?? 0;
	return `At ${rate} requests a second ${formatPercent(bill.kept)} of ${formatCount(bill.requests)} requests are served as promised. First token after ${inSeconds(bill.firstToken.p50)}, 95th percentile ${inSeconds(bill.firstToken.p95)}; each further one ${inSeconds(bill.perToken.p50)}. ${formatCount(waiting)} wait at the end. A million tokens cost ${price(bill.costOfAll)}, on time ${price(bill.costOfKept)}.`;
}
