import {
	compareJudges,
	drawIntervals,
	judgeMap,
	type Intervals,
	type JudgeMap,
	type JudgeReadings
} from '$lib/simulation/rollout';
import { mapTimes } from './map.ts';
import type { JudgeState } from './state.ts';

/** What the judges make of a state. The page loads what works it out once it stands. */
export interface Judged {
	readonly state: JudgeState;
	readonly intervals: Intervals;
	readonly readings: JudgeReadings;
}

/** The ten intervals of both sides, with what a hand has moved, before the judges. */
export function judge(state: JudgeState): Judged {
	const intervals = drawIntervals(state);
	for (const [interval, value] of state.moved) intervals.canary[interval] = value;
	return { state, intervals, readings: compareJudges(intervals, state, state) };
}

/** All that the map hangs on: points moved by hand, and where one stands, leave it as it is. */
export const mapKey = ({ metric, requests, noise, seed, direction, allowedIncrease }: JudgeState) =>
	JSON.stringify([
		{ metric, requests, noise, seed, worse: 0, times: 1 },
		{ direction, allowedIncrease }
	]);

export function mapOf(key: string): JudgeMap {
	const [world, judging] = JSON.parse(key) as Parameters<typeof judgeMap>;
	return judgeMap(world, judging, mapTimes);
}
