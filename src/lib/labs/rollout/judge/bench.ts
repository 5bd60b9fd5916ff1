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

/** The map row by row, so that it can be worked out between two frames: yields the share done. */
export function* mapSteps(key: string): Generator<number, JudgeMap, void> {
	const [world, judging] = JSON.parse(key) as Parameters<typeof judgeMap>;
	const rings: JudgeMap['rings'][number][] = [];
	for (const times of mapTimes) {
		rings.push(...judgeMap(world, judging, [times]).rings);
		yield rings.length / mapTimes.length;
	}
	return { times: mapTimes, rings };
}

/** Works the map out while the page stays awake. @returns gives up */
export function mapSoon(key: string, take: (map: JudgeMap) => void): () => void {
	const steps = mapSteps(key);
	let timer = setTimeout(function next() {
		const step = steps.next();
		if (step.done) take(step.value);
		else timer = setTimeout(next);
	});
	return () => clearTimeout(timer);
}
