import type { CardDrawing, CardShape, CardTick } from '../../content/index.ts';

/** One axis in its own unit. `log` spreads powers of ten evenly. */
export type Axis = {
	label: string;
	from: number;
	to: number;
	ticks: readonly [value: number, text: string][];
	log?: boolean;
};

/** Where a value stands on an axis, 0 to 1. */
export function placeOn({ from, to, log = false }: Axis, value: number): number {
	const scaled = log ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
	return Number(scaled.toFixed(4));
}

/** What a figure draws, in the units of its axes. */
export type Figure = {
	words: string;
	x: Axis;
	y: Axis;
	draw: (at: Places) => CardShape[];
};

export type Places = { x: (value: number) => number; y: (value: number) => number };

/** A figure with every place worked out. */
export function drawn({ words, x, y, draw }: Figure): CardDrawing {
	const ticks = (axis: Axis): CardTick[] =>
		axis.ticks.map(([value, text]) => ({ at: placeOn(axis, value), text }));
	const at = { x: (value: number) => placeOn(x, value), y: (value: number) => placeOn(y, value) };
	return {
		words: words.replaceAll(' %', '\u00a0%'),
		xLabel: x.label,
		yLabel: y.label,
		xTicks: ticks(x),
		yTicks: ticks(y),
		shapes: draw(at)
	};
}

/** A line through a function, at places evenly apart on the screen. */
export function lineThrough(
	at: Places,
	values: readonly number[],
	height: (value: number) => number
): [x: number, y: number][] {
	return values.map((value) => [at.x(value), at.y(height(value))]);
}

/** Numbers evenly apart, both ends included. */
export function steps(from: number, to: number, count: number): number[] {
	return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}
