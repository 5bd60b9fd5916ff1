import { formatPercent } from '$lib/components/charts';
import type { KindsPicture } from '$lib/simulation/drift';
import type { KindsState } from '../state.ts';
import { alarmRows, type AlarmRow } from './alarm-rows.ts';
import type { Strip } from './day-words.ts';
import { estimateWords, planeSentence } from './figure-words.ts';
import { headsOf, type Matrix, type MatrixHead } from './matrix-words.ts';
import { kindsVerdict, type KindsVerdict } from './verdict.ts';

export { stripsOf } from './day-words.ts';
export { matrixOf } from './matrix-words.ts';
export { calibrationTable, dayTable, estimateTable, planeTable } from './figure-tables.ts';

/** What follows every move of the hand. */
export type DaySaid = {
	readonly verdict: KindsVerdict;
	/** The alarms on day 1. */
	readonly today: readonly AlarmRow[];
	readonly plane: string;
	readonly calibration: string;
	readonly estimate: string;
	/** Of the matrix. */
	readonly heads: readonly MatrixHead[];
};

/** Every word of the page that changes with its numbers. */
export type Said = {
	readonly day: DaySaid;
	/** The timeline. */
	readonly strips: readonly Strip[];
	readonly matrix: Matrix;
};

/** The first day after the change in words. */
export function sayDay(state: KindsState, picture: KindsPicture): DaySaid {
	const { error, errorLimit } = picture;
	return {
		verdict: kindsVerdict(state, picture),
		today: alarmRows(state, picture),
		plane: planeSentence(state, picture),
		calibration: `ECE went from ${formatPercent(error.before, 1)} to ${formatPercent(error.now, 1)}; ${100 - state.alpha} of 100 quiet days stay below ${formatPercent(errorLimit, 1)}.`,
		estimate: estimateWords(picture),
		heads: headsOf(state)
	};
}
