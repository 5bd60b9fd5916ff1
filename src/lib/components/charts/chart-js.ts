import {
	Chart,
	LinearScale,
	LineController,
	LineElement,
	LogarithmicScale,
	PointElement,
	type ChartConfiguration,
	type ChartDataset
} from 'chart.js';
import { chartLabels, type ChartWords } from './chart-labels.ts';
import { readLook, type ChartLook } from './chart-look.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import { formatPlain } from './format.ts';
import { logTicks } from './log-ticks.ts';
import { niceTicks } from './nice-ticks.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale);

const widths = { reference: 1.75, current: 2.25, ink: 1.75 } as const;

/** A chart on a canvas, in the look of the hand-drawn figures. */
export interface LineChart {
	show(view: ChartView): void;
	/** Moves the hairline of the readout. */
	read(x: number | undefined): void;
	/** Takes up the tokens of the theme as it is now. */
	dress(): void;
	/** The value under a pixel of the canvas. */
	valueAt(pixel: number): number;
	destroy(): void;
}

/** The one place that knows chart.js; import it on demand only. */
export function createLineChart(canvas: HTMLCanvasElement, first: ChartView): LineChart {
	const host = canvas.parentElement ?? document.body;
	const words: ChartWords = { view: first, look: readLook(host), reading: undefined };
	const chart = new Chart(canvas, {
		...configuration(words),
		plugins: [chartLabels(words)]
	});
	const redraw = () => {
		const { data, options } = configuration(words);
		chart.data = data;
		chart.options = options ?? {};
		chart.update('none');
	};
	return {
		show(view) {
			words.view = view;
			redraw();
		},
		read(x) {
			words.reading = x;
			chart.draw();
		},
		dress() {
			words.look = readLook(host);
			redraw();
		},
		valueAt: (pixel) => chart.scales.x?.getValueForPixel(pixel) ?? NaN,
		destroy: () => chart.destroy()
	};
}

function configuration({ view, look }: ChartWords): ChartConfiguration<'line'> {
	const { xScale = 'linear', yScale = 'linear', yRange } = view;
	return {
		type: 'line',
		data: { datasets: view.series.map((series) => dataset(series, look, yScale)) },
		options: {
			animation: false,
			maintainAspectRatio: false,
			parsing: false,
			normalized: true,
			events: [],
			layout: { padding: { top: 26, right: 4 } },
			elements: { point: { radius: 0 }, line: { tension: 0 } },
			scales: {
				x: {
					...axis(xScale, view.formatX, look),
					title: {
						display: true,
						text: view.xTitle,
						color: look.quiet,
						font: { family: look.family, size: 12.5 }
					}
				},
				y: {
					...axis(yScale, view.formatTickY ?? view.formatY, look),
					...(yRange ? { min: yRange[0], max: yRange[1] } : {})
				}
			}
		}
	};
}

function dataset(
	{ label, role, points }: ChartSeries,
	look: ChartLook,
	yScale: 'linear' | 'log'
): ChartDataset<'line'> {
	return {
		label,
		data: points.filter(([, y]) => yScale === 'linear' || y > 0).map(([x, y]) => ({ x, y })),
		borderColor: look.line[role],
		borderWidth: widths[role],
		borderDash: role === 'reference' ? [6, 3.5] : [],
		borderJoinStyle: 'round'
	};
}

type Write = (value: number) => string;

function axis(scale: 'linear' | 'log', format: Write = formatPlain, look: ChartLook) {
	const font = { family: look.family, size: 12 };
	const ticksOf = scale === 'log' ? logTicks : niceTicks;
	return {
		type: scale === 'log' ? ('logarithmic' as const) : ('linear' as const),
		grid: { drawOnChartArea: false, tickLength: 4, color: look.edge },
		border: { color: look.edge },
		ticks: { color: look.quiet, font, callback: (value: string | number) => format(Number(value)) },
		afterBuildTicks(made: { min: number; max: number; ticks: { value: number }[] }) {
			made.ticks = ticksOf(made.min, made.max).map((value) => ({ value }));
		}
	};
}
