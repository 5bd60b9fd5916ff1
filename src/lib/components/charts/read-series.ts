import type { ChartView } from './chart-view.ts';
import { formatPlain } from './format.ts';

/** Every x at which some series has a point, in order. */
export function readingPlaces({ series }: ChartView): number[] {
	const places = new Set(series.flatMap(({ points }) => points.map(([x]) => x)));
	return [...places].sort((a, b) => a - b);
}

/** The values at one x in words: `20 k rows a side: p 0.04, at no drift 0.5`. */
export function readSeries(view: ChartView, x: number): string {
	const { series, xTitle, formatX = formatPlain, formatY = formatPlain } = view;
	const values = series.flatMap(({ label, points }) => {
		const point = points.find(([place]) => place === x);
		return point ? [`${label} ${formatY(point[1])}`] : [];
	});
	return `${formatX(x)} ${xTitle}: ${values.join(', ')}`;
}
