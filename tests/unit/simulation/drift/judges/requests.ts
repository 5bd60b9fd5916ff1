import type { JudgeRequest } from '../../../../../src/lib/simulation/drift/judges/read-judges.ts';
import { normalSide } from '../live/request-for.ts';

const options = { bins: 10, floor: 1e-4 };

/** Two normal windows, the current one moved. */
export const normalRequest = (shift: number, n: number, m = n): JudgeRequest => ({
	rows: { reference: n, current: m },
	seed: 7,
	options,
	windows: { kind: 'numeric', reference: normalSide(), current: normalSide(shift) }
});

/** Categories drawn from weights. */
export const categoryRequest = (
	reference: readonly number[],
	current: readonly number[],
	n: number
): JudgeRequest => ({
	rows: { reference: n, current: n },
	seed: 7,
	options,
	windows: {
		kind: 'categories',
		labels: reference.map((_, k) => `c${k}`),
		drawn: true,
		reference,
		current
	}
});
