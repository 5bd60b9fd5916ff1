import { quantile, wilsonInterval } from '../../../stats/index.ts';
import { judgeDays, type DayList, type DaysRequest, type JudgedDays } from './judge-days.ts';

/** How often a judge rang on one kind of day, and how far he went towards it. */
export type DayRate = {
	readonly rings: number;
	/** Share of days, with Wilson's 95 % interval. */
	readonly rate: number;
	readonly interval: readonly [number, number];
	/** Reach that 5, 50 and 95 % of days stay below: 1 rings. */
	readonly reach: readonly [number, number, number];
};

export type JudgeRates = {
	readonly id: string;
	readonly days: number;
	/** Days on which nothing has changed. */
	readonly quiet: DayRate;
	/** Days like the present one. */
	readonly drifted: DayRate;
};

/** Beyond this nobody reads the reach, and an endless one would have no quantile. */
const farthest = 1000;

/**
 * Replays days for a request, a batch after another: a batch that starts at day 0 begins anew, any
 * other is added to the ones before.
 */
export function createJudgeSession(): (
	request: DaysRequest
) => Generator<number, JudgeRates[], void> {
	let kept: JudgedDays[] = [];
	let days = 0;
	return function* (request) {
		if (request.from === 0) [kept, days] = [[], 0];
		const found = yield* judgeDays({ ...request, from: days });
		kept = found.map((judged) => {
			const before = kept.find(({ id }) => id === judged.id);
			return before ? together(before, judged) : judged;
		});
		days += request.days;
		return kept.map(({ id, quiet, drifted }) => ({
			id,
			days,
			quiet: rateOf(quiet, days),
			drifted: rateOf(drifted, days)
		}));
	};
}

function together(before: JudgedDays, after: JudgedDays): JudgedDays {
	const both = (kind: 'quiet' | 'drifted'): DayList => ({
		rings: before[kind].rings + after[kind].rings,
		reach: Float64Array.of(...before[kind].reach, ...after[kind].reach)
	});
	return { id: before.id, quiet: both('quiet'), drifted: both('drifted') };
}

function rateOf({ rings, reach }: DayList, days: number): DayRate {
	const within = reach.map((value) => Math.max(-farthest, Math.min(farthest, value)));
	const [low = 0, middle = 0, high = 0] = quantile(within, [0.05, 0.5, 0.95]) as number[];
	return {
		rings,
		rate: rings / days,
		interval: wilsonInterval(rings, days),
		reach: [low, middle, high]
	};
}
