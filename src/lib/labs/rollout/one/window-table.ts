import { formatCount, formatFixed, type FigureTable } from '$lib/components/charts';
import type { ReleasePicture, WindowSeries } from '$lib/simulation/rollout';
import { clockWords } from './clock.ts';
import { rateOf } from './drawing.ts';
import { rateWords } from './rate-words.ts';

/** The drawn windows as a table, up to the playhead's. */
export function windowTable(picture: ReleasePicture, last: number): FigureTable {
	const { fresh, control, startHour, windowMinutes, minutes, percentile } = picture;
	const p = `P${Math.round(100 * percentile)}, ms`;
	const cells = (series: WindowSeries, w: number) => [
		formatCount(series.requests[w] ?? 0),
		formatCount(series.errors[w] ?? 0),
		rateWords(rateOf(series, w)),
		formatFixed(series.slow[w] ?? NaN, 0)
	];
	return {
		caption: 'Window by window: the new model, then whom it is compared with',
		columns: [
			'From',
			...['new: requests', 'failed', 'share', p],
			...['old: requests', 'failed', 'share', p]
		],
		rows: Array.from({ length: last + 1 }, (_, w) => [
			clockWords(startHour, w * windowMinutes, minutes > 1440),
			...cells(fresh, w),
			...cells(control, w)
		])
	};
}
