import type { Role } from './frame.ts';
import type { Point } from './path.ts';

export interface ChartSeries {
	readonly label: string;
	readonly role: Role;
	/** From left to right. */
	readonly points: readonly Point[];
}

export interface ChartThreshold {
	readonly value: number;
	/** Written at its end: `rings below 0.05`. */
	readonly words: string;
}

/** What a line chart shows: the data, how it is scaled, how its numbers are written. */
export interface ChartView {
	readonly series: readonly ChartSeries[];
	readonly xScale?: 'linear' | 'log';
	readonly yScale?: 'linear' | 'log';
	readonly xTitle: string;
	readonly yTitle: string;
	/** Ends of the y axis; the data's own if not given. Points beyond them are cut off. */
	readonly yRange?: readonly [number, number];
	readonly thresholds?: readonly ChartThreshold[];
	readonly formatX?: (value: number) => string;
	readonly formatY?: (value: number) => string;
	/** Ticks of the y axis, where they are written otherwise than values. */
	readonly formatTickY?: (value: number) => string;
}
