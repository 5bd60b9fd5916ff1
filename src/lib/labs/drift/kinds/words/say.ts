import { formatPercent } from '$lib/components/charts';
import type { AlarmDays, CauseRates, KindsPicture } from '$lib/simulation/drift';
import type { KindsState } from '../state.ts';
import { alarmRows, type AlarmRow } from './alarm-rows.ts';
import { stripsOf, type Strip } from './day-words.ts';
import { daySentence, estimateWords, planeSentence } from './figure-words.ts';
import { matrixOf, type Matrix } from './matrix-words.ts';
import { kindsVerdict, type KindsVerdict } from './verdict.ts';

export { calibrationTable, dayTable, estimateTable, planeTable } from './figure-tables.ts';

/** Every sentence of the page that changes with its numbers. */
export type Said = {
	readonly verdict: KindsVerdict;
	/** The alarms on day 1. */
	readonly today: readonly AlarmRow[];
	readonly plane: string;
	/** The timeline. */
	readonly strips: readonly Strip[];
	readonly matrix: Matrix;
	readonly days: string;
	readonly calibration: string;
	readonly estimate: string;
};

/** What the Workers have measured. */
export type Measured = {
	readonly picture: KindsPicture;
	readonly days: AlarmDays;
	readonly rates: readonly CauseRates[];
};

/** The whole page in words. */
export function say(state: KindsState, { picture, days, rates }: Measured): Said {
	const { error, errorLimit } = picture;
	const strips = stripsOf(days, state);
	return {
		verdict: kindsVerdict(state, picture),
		today: alarmRows(state, picture),
		plane: planeSentence(state, picture),
		strips,
		days: daySentence(strips),
		matrix: matrixOf(state, rates),
		calibration: `ECE went from ${formatPercent(error.before, 1)} to ${formatPercent(error.now, 1)}; ${100 - state.alpha} of 100 quiet days stay below ${formatPercent(errorLimit, 1)}.`,
		estimate: estimateWords(picture)
	};
}
