import { thresholdLadder } from '$lib/simulation/drift';
import type { Detector } from '../detector.ts';
import type { HowOftenState } from './state.ts';

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

/** Thresholds that no ladder has, by detector: a run has to know of them. */
export function thresholdsOffLadder(state: HowOftenState, detectors: readonly Detector[]) {
	const off = detectors.flatMap((detector): [string, number][] => {
		const threshold = thresholdOf(state, detector);
		const ladder = thresholdLadder(detector.threshold, detector.base);
		return ladder.includes(threshold) ? [] : [[detector.id, threshold]];
	});
	return Object.fromEntries(off);
}
