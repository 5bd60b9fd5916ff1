import type { Line } from '../world/line.ts';
import { createRollingFit, type FitRows } from './rolling-fit.ts';
import type { DaySpan } from './types.ts';

/** What to learn from, and from which days. */
export interface FitRequest extends FitRows {
	readonly span: DaySpan;
}

/**
 * Logistic regression of one window: see `createRollingFit`.
 *
 * @param start where to begin; not changed
 * @returns a new line, its numbers right to about 1e-8
 */
export function fitLogistic(request: FitRequest, start: Line): Line {
	return createRollingFit(request, start, 1e-5)(request.span);
}
