import { triangle } from './path.ts';
import type { Skyline } from './roof.ts';
import type { Scale } from './scale.ts';

export interface DotStackOptions {
	readonly x: Scale;
	/** y of the axis the dots stand on. */
	readonly base: number;
	/** y the highest stack may reach. */
	readonly ceiling: number;
	readonly binWidth: number;
	/** Values above it are alarms. */
	readonly threshold: number;
}

export interface DotStack {
	/** Calm days as one path of lines without length, to be drawn with round ends. */
	readonly calm: string;
	/** Alarms as one path of triangles. */
	readonly alarms: string;
	readonly alarmCount: number;
	/** Pixels from one dot to the next, and the radius of a dot. */
	readonly step: number;
	readonly radius: number;
	/** What a label must clear. */
	readonly skyline: Skyline;
}

const largestStep = 9.5;
const largestRadius = 4.2;

/**
 * Stacks one mark per value in bins: dots up to the threshold, triangles above it. Values beyond
 * the scale stand in its last bin.
 */
export function dotStack(values: readonly number[], options: DotStackOptions): DotStack {
	const { x, base, ceiling, binWidth, threshold } = options;
	const bins = Math.max(1, Math.round((x.domain[1] - x.domain[0]) / binWidth));
	const binOf = (value: number) =>
		Math.max(0, Math.min(bins - 1, Math.floor((value - x.domain[0]) / binWidth + 1e-9)));
	const heights = new Array<number>(bins).fill(0);
	for (const value of values) heights[binOf(value)] = (heights[binOf(value)] ?? 0) + 1;
	const step = Math.min(largestStep, (base - ceiling) / Math.max(1, ...heights));
	const width = Math.abs(x(binWidth) - x(0));
	const skyline = {
		edges: Array.from({ length: bins + 1 }, (_, i) => x(x.domain[0] + i * binWidth)),
		tops: heights.map((height) => base - 3 - step * height)
	};
	const radius = Math.min(largestRadius, width * 0.44, step * 0.48);
	const filled = new Array<number>(bins).fill(0);
	let calm = '';
	let alarms = '';
	let alarmCount = 0;
	for (const value of [...values].sort((a, b) => a - b)) {
		const bin = binOf(value);
		const left = x(x.domain[0] + (bin + 0.5) * binWidth);
		const top = base - 3 - step * ((filled[bin] ?? 0) + 0.5);
		filled[bin] = (filled[bin] ?? 0) + 1;
		if (value > threshold) {
			alarmCount++;
			alarms += triangle(left, top, radius);
		} else calm += `M${left.toFixed(1)} ${top.toFixed(1)}h0`;
	}
	return { calm, alarms, alarmCount, step, radius, skyline };
}
