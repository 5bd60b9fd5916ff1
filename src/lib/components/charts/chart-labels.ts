import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.ts';
import type { ChartView } from './chart-view.ts';

/** What the plugin draws beside the data; the chart's owner keeps it up to date. */
export interface ChartWords {
	view: ChartView;
	look: ChartLook;
	/** The x that is being read, under the ink hairline. */
	reading: number | undefined;
}

interface Pen {
	readonly context: CanvasRenderingContext2D;
	readonly look: ChartLook;
}

/** Names at the ends of lines, thresholds with their words, and the hairline of the readout. */
export function chartLabels(words: ChartWords): Plugin<'line'> {
	return {
		id: 'words',
		afterDatasetsDraw(chart) {
			const pen = { context: chart.ctx, look: words.look };
			drawTitle(chart, pen, words.view);
			drawThresholds(chart, pen, words.view);
			drawNames(chart, pen, words.view);
			drawReading(chart, pen, words.reading);
		}
	};
}

function drawTitle(chart: Chart<'line'>, pen: Pen, { yTitle }: ChartView) {
	const place = { x: 0, y: chart.chartArea.top - 14, align: 'left' } as const;
	write(pen, yTitle, { ...place, colour: pen.look.quiet, weight: 400 });
}

function drawThresholds(chart: Chart<'line'>, pen: Pen, { thresholds = [] }: ChartView) {
	const { left, right, top, bottom } = chart.chartArea;
	for (const { value, words } of thresholds) {
		const y = chart.scales.y?.getPixelForValue(value) ?? NaN;
		if (!(y >= top && y <= bottom)) continue;
		stroke(pen, pen.look.ink, 1.25, [left, y, right, y]);
		write(pen, words, { x: right, y: y - 7, align: 'right', colour: pen.look.ink, weight: 600 });
	}
}

/** A name sits where its line ends or leaves the picture, and steps aside for words already there. */
function drawNames(chart: Chart<'line'>, pen: Pen, { series, thresholds = [] }: ChartView) {
	const { right, top, bottom } = chart.chartArea;
	const taken = thresholds.map(({ value }) => (chart.scales.y?.getPixelForValue(value) ?? 0) - 7);
	series.forEach(({ label, role }, i) => {
		const line = chart.getDatasetMeta(i).data;
		const leaves = line.findIndex(({ y }) => y < top - 1 || y > bottom - 1);
		const end = line[leaves < 0 ? line.length - 1 : Math.max(0, leaves - 1)];
		if (!end) return;
		const fits = end.x + label.length * 7.5 + 8 < right;
		const spots = [end.y - 9, end.y + 19, end.y + 36, end.y - 26];
		const isFree = (y: number) =>
			y > top - 12 && y < bottom && !taken.some((other) => Math.abs(other - y) < 15);
		const y = fits ? end.y - 4 : (spots.find(isFree) ?? end.y - 9);
		taken.push(y);
		const place = { x: fits ? end.x + 8 : end.x, y, align: fits ? 'left' : 'right' } as const;
		write(pen, label, { ...place, colour: pen.look.line[role], weight: 500 });
	});
}

function drawReading(chart: Chart<'line'>, pen: Pen, reading: number | undefined) {
	if (reading === undefined) return;
	const x = chart.scales.x?.getPixelForValue(reading) ?? 0;
	stroke(pen, pen.look.ink, 1, [x, chart.chartArea.top, x, chart.chartArea.bottom]);
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

function stroke({ context }: Pen, colour: string, width: number, [x1, y1, x2, y2]: Segment) {
	context.save();
	context.strokeStyle = colour;
	context.lineWidth = width;
	context.setLineDash([]);
	context.beginPath();
	context.moveTo(x1, y1);
	context.lineTo(x2, y2);
	context.stroke();
	context.restore();
}

interface Placed {
	readonly x: number;
	readonly y: number;
	readonly align: CanvasTextAlign;
	readonly colour: string;
	readonly weight: number;
}

/** With a halo of paper, so that words stay legible over a line. */
function write({ context, look }: Pen, text: string, { x, y, align, colour, weight }: Placed) {
	context.save();
	context.font = `${weight} 13px ${look.family}`;
	context.textAlign = align;
	context.lineJoin = 'round';
	context.lineWidth = 4;
	context.strokeStyle = look.paper;
	context.strokeText(text, x, y);
	context.fillStyle = colour;
	context.fillText(text, x, y);
	context.restore();
}
