import { continuousPair } from '../../../stats/index.ts';
import type { Reading } from '../picture/picture.ts';
import { readSlowDetectors } from './read-detectors.ts';
import type { LiveRequest } from './request.ts';
import { rowsOf } from './rows-of.ts';

/** Most rows a side that the classifier takes: the first ones of the same draw. */
export const slowRows = 20_000;

/** The detectors that need longer than a drag has, in small steps. Categories have none. */
export function* measureSlow(request: LiveRequest): Generator<number, Reading[], void> {
	const rows = rowsOf(request, slowRows);
	if (!rows) return [];
	const pair = continuousPair(rows.reference, rows.current, { classifierRows: slowRows });
	return yield* readSlowDetectors(pair, request.thresholds);
}
