import { suggestionOf } from './data/datasets.ts';
import { presetState, type Preset } from './presets.ts';
import type { DriftState } from './state.ts';

/**
 * The question that still fits a state which is no preset any more: the data set's, or that of the
 * preset it was moved away from, as long as rows come from the same kind of source.
 */
export function lessonOf(state: DriftState, left: Preset | undefined) {
	if (state.source === 'data') return state.data ? suggestionOf(state.data) : undefined;
	return left && presetState(left)?.source === state.source ? left : undefined;
}
