import { optionsAt } from './line-at.ts';
import { runWatchers } from './run-watchers.ts';
import { wrongAbove } from './signal.ts';
import { defaultOptions } from './stream-settings.ts';

/** Detectors that read one value at a time, and one that compares windows. */
export const streamDetectorIds = ['ddm', 'page-hinkley', 'adwin', 'cusum', 'psi'] as const;
export type StreamDetectorId = (typeof streamDetectorIds)[number];

/** Values of the frozen reference, and of each window held against it. */
export const psiWindows = { reference: 500, current: 100 } as const;

/**
 * Where each detector rings along a stream of losses. DDM is told only right or wrong; after an alarm
 * each starts anew, as its library does.
 *
 * @param strictness multiplies every detector's line; 1 is the textbook's
 * @returns places of the alarms, from 0, in rising order
 */
export function streamAlarms(
	stream: Float64Array,
	strictness = 1
): Readonly<Record<StreamDetectorId, number[]>> {
	const textbook = { options: defaultOptions };
	const moved = streamDetectorIds.map((id) => [id, optionsAt(id, textbook, strictness)]);
	const signal = {
		numbers: stream,
		errors: stream.map((loss) => Number(loss > wrongAbove)),
		hours: Int32Array.from(stream.keys()),
		watchedFrom: 0,
		mean: 0,
		sd: 1,
		binary: false
	};
	const settings = {
		windows: { ...psiWindows, every: psiWindows.current, sliding: false },
		baseline: 0,
		options: { ...defaultOptions, ...Object.fromEntries(moved) }
	};
	return runWatchers(signal, settings, streamDetectorIds);
}
