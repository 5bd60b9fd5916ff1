import { linearScale, linePath, type Frame, type Point } from '$lib/components/charts';
import type { TradePoint } from './reading.ts';

/** Both mistakes and the bill against the ladder of thresholds, step by step. */
export function tradeDrawing(frame: Frame, trade: readonly TradePoint[]) {
	const left = 52;
	const right = frame.width - 14;
	const [top, base] = [34, Math.round(0.56 * frame.height)];
	const [billTop, billBase] = [base + 62, frame.height - 44];
	const x = linearScale([0, Math.max(1, trade.length - 1)], [left, right]);
	const y = linearScale([0, 1], [base, top]);
	const most = Math.max(1, ...trade.map(({ bill }) => bill.cost));
	const cost = linearScale([0, most], [billBase, billTop]);
	const path = (heightOf: (point: TradePoint) => number) =>
		linePath(trade.map((point, index): Point => [x(index), heightOf(point)]));
	return {
		left,
		right,
		base,
		top,
		billBase,
		billTop,
		x,
		y,
		cost,
		most,
		falseAlarms: path(({ falseAlarms }) => y(falseAlarms)),
		misses: path(({ power }) => y(1 - power)),
		bill: path(({ bill }) => cost(bill.cost))
	};
}

const round = [1e-10, 1e-7, 1e-5, 0.001, 0.01, 0.05, 0.1, 0.25, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2];

/** Steps of the ladder that get a figure: round ones, apart from each other. */
export function ladderTicks(
	trade: readonly TradePoint[],
	place: (index: number) => number
): number[] {
	const ticks: number[] = [];
	for (const [index, { threshold }] of trade.entries()) {
		const before = ticks.at(-1);
		if (!round.includes(threshold)) continue;
		if (before === undefined || place(index) - place(before) > 46) ticks.push(index);
	}
	return ticks;
}
