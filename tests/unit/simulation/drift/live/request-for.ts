import type { LiveRequest } from '../../../../../src/lib/simulation/drift/live/request.ts';
import type { NumericSide } from '../../../../../src/lib/simulation/drift/side.ts';

/** A normal feature, shifted and stretched, as a side of a request. */
export const normalSide = (shift = 0, spread = 1): NumericSide => ({
	kind: 'family',
	family: 'normal',
	parameters: [0, 1],
	shift,
	spread
});

/** A request for two numeric windows of equal length. */
export function requestFor(
	reference: NumericSide,
	current: NumericSide,
	rows: number
): LiveRequest {
	return {
		rows: { reference: rows, current: rows },
		seed: 7,
		thresholds: {},
		options: { bins: 10, floor: 1e-4, cells: 40, domain: null },
		windows: { kind: 'numeric', reference, current }
	};
}
