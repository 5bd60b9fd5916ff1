import { formatFixed, formatP, formatPercent } from '$lib/components/charts';
import { needsLabels, type AlarmReading, type KindsPicture } from '$lib/simulation/drift';
import type { KindsState } from '../state.ts';
import { alarmName } from './alarm-words.ts';

/** An alarm on day 1, as a row of the table of readings. */
export type AlarmRow = {
	readonly name: string;
	readonly note: string;
	readonly cells: readonly string[];
	readonly verdict: { readonly state: 'alarm' | 'steady'; readonly word: string };
};

export function alarmRows({ model, delay }: KindsState, picture: KindsPicture): AlarmRow[] {
	return picture.alarms.map((alarm) => {
		const { name, asks } = alarmName(alarm.id, model);
		return {
			name,
			note: needsLabels(alarm.id) ? `${asks}; day ${1 + delay}` : asks,
			cells: [alarmReads(alarm, picture), alarmP(alarm, picture)],
			verdict: alarm.rings ? { state: 'alarm', word: 'Rings' } : { state: 'steady', word: 'Steady' }
		};
	});
}

/** What an alarm reads today, as printed. */
function alarmReads({ id, statistic }: AlarmReading, picture: KindsPicture): string {
	const share = ({ before, now }: { before: number; now: number }) =>
		`${formatFixed(100 * before, 0)} → ${formatPercent(now)}`;
	switch (id) {
		case 'labels':
			return share(picture.labels);
		case 'accuracy':
			return share(picture.accuracy);
		case 'calibration':
			return `ECE ${formatPercent(statistic, 1)}`;
		case 'joint':
			return `AUC ${formatFixed(statistic, 2)}`;
		default:
			return `${picture.model.kind === 'tree' && id === 'scores' ? 'V' : 'D'} ${formatFixed(statistic, 3)}`;
	}
}

/** Its p-value, or the limit where it has none. */
function alarmP({ pValue }: AlarmReading, picture: KindsPicture): string {
	return pValue === null ? `limit ${formatPercent(picture.errorLimit, 1)}` : formatP(pValue);
}
