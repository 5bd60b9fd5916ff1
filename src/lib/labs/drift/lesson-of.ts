import type { DataDesk } from './data/data-desk.svelte.ts';
import type { OpenPreset } from './presets.ts';
import type { DriftState } from './state.ts';

/**
 * The question that still fits a state which is no preset any more: the data set's, or that of the
 * preset it was moved away from, as long as rows come from the same kind of source.
 */
export function lessonOf(
	state: DriftState,
	left: OpenPreset | undefined,
	desk: DataDesk | undefined
) {
	if (state.source === 'data') return state.data ? desk?.suggestionOf(state.data) : undefined;
	return left?.source === state.source ? left : undefined;
}
