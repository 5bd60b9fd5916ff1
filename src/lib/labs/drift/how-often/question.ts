import { effectAxis, effectGrid, type AlarmBlock, type EffectAxis } from '$lib/simulation/drift';
import type { Detector } from '../detector.ts';
import { requestOf } from '../request.ts';
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
