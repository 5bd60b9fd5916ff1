import { linearScale, logScale, type Ends, type Frame, type Scale } from '$lib/components/charts';
import type { Intervals } from '$lib/simulation/rollout';
import { intervalCount, type JudgeState } from './state.ts';

/** What the vertical axis spans. */
export interface Reach {
	readonly ends: Ends;
	/** Room for a hundredfold: equal ratios are equally far. */
	readonly far: boolean;
}

/** From here on values are drawn by their ratios. */
const farFrom = 3;

/** Spans the values as they lie, or a hundredfold of what is usual. */
export function reachOf({ control, canary }: Intervals, { metric }: JudgeState): Reach {
	const all = [...control, ...canary];
	const usual = control.reduce((sum, value) => sum + value, 0) / control.length;
	const [low, high] = [Math.min(...all), Math.max(...all)];
	if (metric === 'errors' && usual < 5) return upTo(Math.max(12, 1.3 * high));
	if (high > farFrom * usual || low < usual / farFrom) {
		return {
			ends: [Math.min(0.8 * low, usual / 4) || 0.5, Math.max(1.6 * high, 150 * usual)],
			far: true
		};
	}
	const pad = Math.max(0.5 * (high - low), 0.02 * usual);
	return low > pad ? { ends: [low - pad, high + pad], far: false } : upTo(high + pad);
}

/** From a little below zero, so that a point at zero stands clear of the axis. */
const upTo = (top: number): Reach => ({ ends: [-0.1 * top, top], far: false });

/** Pixels of the strip: a column an interval, the baseline left of the canary. */
export function stripDrawing({ width, height }: Frame, { ends, far }: Reach) {
	const box = { left: 56, right: width - 6, top: 34, base: height - 44 };
	const range: Ends = [box.base, box.top];
	const bent = far ? logScale([Math.max(ends[0], 0.3), ends[1]], range) : linearScale(ends, range);
	const y: Scale = Object.assign((value: number) => bent(Math.max(value, bent.domain[0])), bent);
	const column = (box.right - box.left) / intervalCount;
	const middle = (interval: number) => box.left + (interval + 0.5) * column;
	return {
		box,
		y,
		baseline: (interval: number) => middle(interval) - Math.min(15, column / 4),
		canary: (interval: number) => middle(interval) + Math.min(8, column / 8),
		middle
	};
}
