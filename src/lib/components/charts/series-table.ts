import type { ChartView } from './chart-view.ts';
import type { FigureTable } from './figure-table.ts';
import { formatPlain } from './format.ts';
import { readingPlaces } from './read-series.ts';

/** A line chart as a table: one row for each x, one column for each series. */
export function seriesTable(view: ChartView, caption: string): FigureTable {
	const { series, xTitle, formatX = formatPlain, formatY = formatPlain } = view;
	const columns = series.map(({ points }) => new Map(points));
	return {
		caption,
		columns: [xTitle, ...series.map(({ label }) => label)],
		rows: readingPlaces(view).map((x) => [
			formatX(x),
			...columns.map((column) => {
				const y = column.get(x);
				return y === undefined ? '–' : formatY(y);
			})
		])
	};
}
