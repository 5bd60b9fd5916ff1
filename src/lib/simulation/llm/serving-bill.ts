import { quantile } from '../../stats/index.ts';
import type { ServingRun } from './serve-tokens.ts';

/** What is promised to each request, and what the card costs. */
export interface ServingGoal {
	/** Seconds until the first token, and for each further one on average. */
	readonly firstToken: number;
	readonly perToken: number;
	/** Price of the card for an hour, in any currency. */
	readonly pricePerHour: number;
	/** Seconds at the start that are not counted, and the end of the counting. */
	readonly from: number;
	readonly to: number;
}

export interface ServingBill {
	/** Requests that arrived in the time counted. */
	readonly requests: number;
	/** The share of them for which both promises were kept. */
	readonly kept: number;
	readonly firstToken: { readonly p50: number; readonly p95: number };
	readonly perToken: { readonly p50: number; readonly p95: number };
	/** Tokens a second written in the time counted, for whomever. */
	readonly throughput: number;
	/** Price of a million tokens: of all, and of those for which the promises were kept. */
	readonly costOfAll: number;
	readonly costOfKept: number;
}

/** How a run did against its goal; without a single kept promise a kept token costs infinity. */
export function servingBill(run: ServingRun, goal: ServingGoal): ServingBill {
	const served = servedIn(run, goal);
	const kept = served.filter(({ wait, pace }) => wait <= goal.firstToken && pace <= goal.perToken);
	const tokensOf = (list: typeof served) => list.reduce((sum, { tokens }) => sum + tokens, 0);
	const onTime = served.length > 0 ? tokensOf(kept) / tokensOf(served) : 1;
	const throughput = tokensASecond(run, goal);
	const cost = (rate: number) => (rate > 0 ? ((goal.pricePerHour / 3600) * 1e6) / rate : Infinity);
	return {
		requests: served.length,
		kept: served.length > 0 ? kept.length / served.length : 1,
		firstToken: middleAndTail(served.map(({ wait }) => wait)),
		perToken: middleAndTail(served.map(({ pace }) => pace)),
		throughput,
		costOfAll: cost(throughput),
		costOfKept: cost(throughput * onTime)
	};
}

/** Those who arrived in the time counted: seconds to the first token, and for each after it. */
function servedIn({ arrival, first, finish, tokens }: ServingRun, { from, to }: ServingGoal) {
	const served: { wait: number; pace: number; tokens: number }[] = [];
	arrival.forEach((at, i) => {
		if (at < from || at >= to) return;
		const [start, size] = [first[i] ?? at, tokens[i] ?? 1];
		const pace = ((finish[i] ?? start) - start) / Math.max(1, size - 1);
		served.push({ wait: start - at, pace, tokens: size });
	});
	return served;
}

/** From the last noted moment before the counting to the last one inside it. */
function tokensASecond({ written }: ServingRun, { from, to }: ServingGoal): number {
	const every = to / written.length;
	const start = Math.max(0, Math.round(from / every) - 1);
	const tokens = (written[written.length - 1] ?? 0) - (written[start] ?? 0);
	return tokens / ((written.length - 1 - start) * every);
}

function middleAndTail(values: readonly number[]) {
	if (values.length === 0) return { p50: 0, p95: 0 };
	return { p50: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
