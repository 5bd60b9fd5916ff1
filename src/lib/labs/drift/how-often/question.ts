import {
	effectAxis,
	effectGrid,
	thresholdLadder,
	type AlarmBlock,
	type EffectAxis
} from '$lib/simulation/drift';
import type { Detector } from '../detector.ts';
import { requestOf } from '../request.ts';
import type { HowOftenState } from './state.ts';

/** Effects of the curves, of the classifier's curve and of the map. */
const points = { curve: 40, slow: 9, map: 14 } as const;
/** Rows a side along the map. */
export const mapRows = [50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000] as const;

/** Everything that runs depend on: as long as it stays, counts add up. */
export type Question = Omit<AlarmBlock, 'effects' | 'runs' | 'speed'> & {
	readonly axis: EffectAxis;
	readonly grids: {
		readonly curve: readonly number[];
		readonly slow: readonly number[];
		readonly map: readonly number[];
	};
	/** The same for the same question. */
	readonly key: string;
};

/** What has to be run to answer a state. */
export function questionOf(state: HowOftenState, detectors: readonly Detector[]): Question {
	const { windows, rows, seed, options } = requestOf(state, undefined, null);
	const axis = effectAxis(windows);
	const asked = {
		windows,
		rows,
		seed,
		bins: options.bins,
		floor: options.floor,
		thresholds: thresholdsOffLadder(state, detectors)
	};
	return {
		...asked,
		axis,
		grids: {
			curve: effectGrid(axis, points.curve),
			slow: effectGrid(axis, points.slow),
			map: effectGrid(axis, points.map)
		},
		key: JSON.stringify(asked)
	};
}

/** The threshold a detector is judged at. */
export function thresholdOf(state: HowOftenState, detector: Detector): number {
	const { id, threshold } = state.watch;
	const own = id === detector.id ? threshold : null;
	return own ?? state.thresholds[detector.id] ?? detector.threshold.default;
}

/** The thresholds that a detector can be judged at without a new run. */
export function ladderOf(state: HowOftenState, detector: Detector): number[] {
	const extra = thresholdsOffLadder(state, [detector])[detector.id];
	return thresholdLadder(detector.threshold, detector.base, extra);
}

function thresholdsOffLadder(state: HowOftenState, detectors: readonly Detector[]) {
	const off = detectors.flatMap((detector): [string, number][] => {
		const threshold = thresholdOf(state, detector);
		const ladder = thresholdLadder(detector.threshold, detector.base);
		return ladder.includes(threshold) ? [] : [[detector.id, threshold]];
	});
	return Object.fromEntries(off);
}
