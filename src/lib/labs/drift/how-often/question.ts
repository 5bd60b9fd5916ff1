import { effectAxis, effectGrid, type AlarmBlock, type EffectAxis } from '$lib/simulation/drift';
import type { Detector } from '../detector.ts';
import { requestOf } from '../request.ts';
import { fileWords, type FileDays } from './file-days.ts';
import { thresholdsOffLadder } from './ladder.ts';
import type { HowOftenState } from './state.ts';

/** Effects of the curves, of the classifier's curve and of the map. */
const points = { curve: 40, slow: 9, map: 14 } as const;

/** Everything that runs depend on: as long as it stays, counts add up. */
export type Question = Omit<AlarmBlock, 'effects' | 'runs' | 'speed'> & {
	readonly axis: EffectAxis;
	readonly grids: {
		readonly curve: readonly number[];
		readonly slow: readonly number[];
		readonly map: readonly number[];
	};
	/** How a day is drawn where there is a file, in a sentence. */
	readonly drawn: string | undefined;
	/** The same for the same question. */
	readonly key: string;
};

/**
 * What has to be run to answer a state.
 *
 * @param file where the state's source is data
 */
export function questionOf(
	state: HowOftenState,
	detectors: readonly Detector[],
	file?: FileDays
): Question {
	const { windows, seed, options, ...request } = requestOf(state, file, null);
	const rows = (file && state.fileRows) ?? request.rows;
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
		drawn: file && fileWords(file),
		// A file's rows are too many to be told apart by; its choice says which they are.
		key: JSON.stringify(file ? { ...asked, windows: state.data } : asked)
	};
}
