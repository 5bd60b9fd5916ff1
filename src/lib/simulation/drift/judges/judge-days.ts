import { judgesFor } from './judges.ts';
import type { JudgeRequest } from './read-judges.ts';
import { replay } from './replay.ts';

/** How one judge did on a row of replayed days: his reach on each, and whether he rang. */
export type JudgedDays = {
	readonly id: string;
	readonly quiet: DayList;
	readonly drifted: DayList;
};

/** `reach` is the statistic in units of the one that rings. */
export type DayList = { readonly rings: number; readonly reach: Float64Array };

export type DaysRequest = JudgeRequest & {
	/** Days to replay: from this one on, and how many. */
	readonly from: number;
	readonly days: number;
};

/**
 * Replays days with as many rows as the windows have: quiet ones, on which both come from the reference,
 * and drifted ones. A generator that yields the share done, a step a day.
 */
export function* judgeDays(request: DaysRequest): Generator<number, JudgedDays[], void> {
	const { from, days } = request;
	const found = new Map<string, Record<'quiet' | 'drifted', Tally>>();
	for (let day = 0; day < days; day++) {
		const both = replay(request, from + day);
		for (const kind of ['quiet', 'drifted'] as const) {
			for (const judge of judgesFor(both[kind])) {
				const { statistic, ringsFrom, rings } = judge.ruleFor(both[kind]).find(both[kind]);
				const tallies = found.get(judge.id) ?? { quiet: tally(days), drifted: tally(days) };
				found.set(judge.id, tallies);
				tallies[kind].reach[day] = statistic / ringsFrom;
				if (rings) tallies[kind].rings++;
			}
			yield (day + (kind === 'quiet' ? 0.5 : 1)) / days;
		}
	}
	return [...found].map(([id, tallies]) => ({ id, ...tallies }));
}

type Tally = { rings: number; reach: Float64Array };

const tally = (days: number): Tally => ({ rings: 0, reach: new Float64Array(days) });
