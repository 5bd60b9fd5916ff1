import { formatPercent } from '$lib/components/charts';
import type { AlarmDays, KindsPicture } from '$lib/simulation/drift';
import type { KindsState } from '../state.ts';
import { alarmRows, type AlarmRow } from './alarm-rows.ts';
import { daySentence, estimateWords, planeSentence } from './figure-words.ts';
import { kindsVerdict, type KindsVerdict } from './verdict.ts';

export { calibrationTable, dayTable, estimateTable, planeTable } from './figure-tables.ts';

/** Every sentence of the page that changes with its numbers. */
export type Said = {
	readonly verdict: KindsVerdict;
	/** The alarms on day 1. */
	readonly today: readonly AlarmRow[];
	readonly plane: string;
	readonly days: string;
	readonly calibration: string;
	readonly estimate: string;
};

/** The whole page in words. */
export function say(state: KindsState, picture: KindsPicture, days: AlarmDays): Said {
	const { error, errorLimit } = picture;
	return {
		verdict: kindsVerdict(state, picture),
		today: alarmRows(state, picture),
		plane: planeSentence(state, picture),
		days: daySentence(days, state),
		calibration: `ECE went from ${formatPercent(error.before, 1)} to ${formatPercent(error.now, 1)}; ${100 - state.alpha} of 100 quiet days stay below ${formatPercent(errorLimit, 1)}.`,
		estimate: estimateWords(picture)
	};
}
