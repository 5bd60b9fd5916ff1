import { formatCount, formatPercent, type FigureTable } from '$lib/components/charts';
import {
	alarmIds,
	type AlarmDays,
	type KeptPromise,
	type KindsPicture
} from '$lib/simulation/drift';
import type { KindsState } from '../state.ts';
import { alarmName } from './alarm-words.ts';
import { alarmHistory, knownDays } from './day-words.ts';

/** Then and now, as numbers. */
export function planeTable({
	accuracy,
	labels,
	called,
	error,
	best,
	wrongRows
}: KindsPicture): FigureTable {
	const row = (name: string, pair: { before: number; now: number }, digits = 0) => [
		name,
		formatPercent(pair.before, digits),
		formatPercent(pair.now, digits)
	];
	return {
		caption: 'The hold-out and the first day after the change',
		columns: ['', 'Hold-out', 'Day 1'],
		rows: [
			row('Accuracy', accuracy, 1),
			['Best possible on day 1', '', formatPercent(best, 1)],
			['Rows on the wrong side', '', formatPercent(wrongRows, 1)],
			row('Positive', labels, 1),
			row('Called positive', called, 1),
			row('ECE', error, 1)
		]
	};
}

export function dayTable({ days, byChance }: AlarmDays, state: KindsState): FigureTable {
	return {
		caption: 'Days after the change on which each alarm is known to ring',
		columns: ['Alarm', 'Days', 'Rings on'],
		rows: alarmIds.map((id, k) => {
			const known = knownDays(days, id, state.delay);
			const history = alarmHistory(known, byChance[k] ?? []);
			return [
				alarmName(id, state.model).name,
				String(history.days),
				history.rings === 0 ? 'none' : `${history.rings}, first on day ${history.first}`
			];
		})
	};
}

export function calibrationTable({ curve }: KindsPicture): FigureTable {
	const rows = (window: string, bins: readonly KeptPromise[]) =>
		bins.map(({ promised, kept, rows: count }) => [
			window,
			formatPercent(promised),
			formatPercent(kept),
			formatCount(count)
		]);
	return {
		caption: 'Scores in ten bins: promised and kept',
		columns: ['Window', 'Promised', 'Were positive', 'Rows'],
		rows: [...rows('hold-out', curve.before), ...rows('day 1', curve.now)]
	};
}

export function estimateTable(picture: KindsPicture): FigureTable {
	const { estimate } = picture;
	return {
		caption: 'Share of positives on day 1',
		columns: ['', 'Share', '95 %'],
		rows: [
			['Called positive', formatPercent(picture.called.now, 1), ''],
			[
				'Estimated (BBSE)',
				estimate ? formatPercent(estimate.estimate, 1) : 'none',
				estimate
					? `${formatPercent(estimate.interval[0], 1)} to ${formatPercent(estimate.interval[1], 1)}`
					: ''
			],
			['In truth', formatPercent(picture.trueShare, 1), ''],
			['In this window’s labels', formatPercent(picture.labels.now, 1), '']
		]
	};
}
