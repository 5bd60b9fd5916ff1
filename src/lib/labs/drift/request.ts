import type { LiveRequest, NumericSide } from '$lib/simulation/drift';
import type { FileWindows } from './data/file-windows.ts';
import { currentShape, type DriftState } from './state.ts';

type Windows = LiveRequest['windows'];
type Domain = LiveRequest['options']['domain'];

/** Cells of the main picture on a wide screen and on a phone. */
export const cellsOn = { wide: 54, narrow: 32 } as const;

/**
 * The question that a state asks the live job.
 *
 * @param file the two windows of an opened file, where the state's source is data
 * @param domain the ends to keep during a drag, or null
 */
export function requestOf(
	state: DriftState,
	file: FileWindows | undefined,
	domain: Domain
): LiveRequest {
	return {
		rows: file ? file.rows : state.rows,
		seed: state.seed,
		thresholds: state.thresholds,
		options: { bins: state.bins, floor: state.floor, cells: cellsOn.wide, domain },
		windows: file ? file.windows : windowsOf(state)
	};
}

function windowsOf(state: DriftState): Windows {
	if (state.source === 'categories') {
		return { kind: 'categories', drawn: true, ...state.categories };
	}
	if (state.source === 'painted') {
		const { low, high, reference, current } = state.painted;
		const side = (heights: readonly number[]): NumericSide => ({
			kind: 'painted',
			low,
			high,
			heights
		});
		return { kind: 'numeric', reference: side(reference), current: side(current) };
	}
	return {
		kind: 'numeric',
		reference: { kind: 'family', ...state.reference },
		current: { kind: 'family', ...currentShape(state) }
	};
}
