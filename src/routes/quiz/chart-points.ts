import type { ScenarioDocument } from '$lib/content';
import { numberIn } from './cells.ts';

export type ChartSeries = { look: 'current' | 'old'; name: string; values: readonly number[] };

/** What a chart draws: its labels from the first column, its series, and the top of its axis. */
export type ChartPoints = {
	labels: readonly string[];
	series: readonly ChartSeries[];
	top: number;
};

/** A row that sums up the others is no point of a line. */
const isSum = (label: string) => /^(?:All|Total)$/.test(label);

/** The numbers of a document's chart; undefined where it has none. */
export function chartPoints({ chart, columns, rows }: ScenarioDocument): ChartPoints | undefined {
	if (!chart) return undefined;
	const drawn = rows.filter(([label = '']) => !isSum(label));
	const seriesOf = (look: ChartSeries['look'], at: number): ChartSeries[] =>
		at < 0
			? []
			: [{ look, name: columns[at] ?? '', values: drawn.map((row) => numberIn(row[at] ?? '')) }];
	const series = [...seriesOf('old', chart.old), ...seriesOf('current', chart.current)];
	const highest = Math.max(chart.limit?.value ?? 0, ...series.flatMap(({ values }) => values));
	return { labels: drawn.map(([label = '']) => label), series, top: highest * 1.12 };
}
