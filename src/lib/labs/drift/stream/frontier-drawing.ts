import { logScale, type Frame, type Point, type Scale } from '$lib/components/charts';
import type { Frontier, FrontierPoint, WatcherCard } from '$lib/simulation/drift';

/** Below this rate a curve stands at the edge: so few alarms that many streams could not count them. */
export const fewest = 0.1;
const most = 3000;

export type FrontierPlane = {
	readonly x: Scale;
	readonly y: Scale;
	readonly base: number;
	readonly left: number;
	readonly right: number;
};

export type FrontierCurve = {
	readonly card: WatcherCard;
	readonly points: readonly Point[];
	/** Where the present line is; none where half the streams never rang. */
	readonly present: Point | undefined;
	/** At its strict end: beside the edge, or above the curve where that ends before it. */
	readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
};

/** Delay upwards, false alarms to the right, both by powers of ten. */
export function frontierPlane(frame: Frame, hoursToNotice: number): FrontierPlane {
	const left = frame.narrow ? 134 : 150;
	const right = frame.width - 12;
	const base = frame.height - 46;
	return {
		x: logScale([fewest, most], [left, right]),
		y: logScale([1, Math.max(10, hoursToNotice)], [base, 46]),
		base,
		left,
		right
	};
}

/** The curves that can be drawn, their labels moved apart at their strict ends. */
export function frontierCurves(
	frontier: Frontier,
	cards: readonly WatcherCard[],
	present: number,
	plane: FrontierPlane
): FrontierCurve[] {
	const curves = cards.flatMap((card): FrontierCurve[] => {
		const curve = frontier.curves[card.id];
		const shown = visible(curve, present);
		const points = shown.map((point) => placeOf(point, plane));
		const end = points.at(-1);
		if (!end) return [];
		const now = curve[present];
		return [
			{
				card,
				points,
				present: now && shown.includes(now) ? placeOf(now, plane) : undefined,
				label: labelAt(end, plane)
			}
		];
	});
	return apart(curves, plane);
}

const labelAt = ([x, y]: Point, { left }: FrontierPlane): FrontierCurve['label'] =>
	x < left + 12 ? { x: x - 9, y: y + 4, anchor: 'end' } : { x: x + 4, y: y - 8, anchor: 'start' };

/** From the eager end to the first line with hardly a false alarm, or to the present one. */
function visible(curve: readonly FrontierPoint[], present: number): FrontierPoint[] {
	const silent = curve.findIndex(({ falseAlarms }) => falseAlarms < fewest);
	const last = silent === -1 ? curve.length - 1 : Math.max(silent, present);
	return curve
		.slice(0, last + 1)
		.filter(({ delay, falseAlarms }) => delay < Infinity && !Number.isNaN(falseAlarms));
}

const placeOf = ({ falseAlarms, delay }: FrontierPoint, { x, y }: FrontierPlane): Point => [
	x(Math.min(most, Math.max(fewest, falseAlarms))),
	y(delay)
];

const lineHeight = 16;
const labelWidth = 100;

/** Labels that would cover one another step down, the highest first. */
function apart(curves: readonly FrontierCurve[], { base }: FrontierPlane): FrontierCurve[] {
	const placed: FrontierCurve[] = [];
	for (const curve of [...curves].sort((a, b) => a.label.y - b.label.y)) {
		let { y } = curve.label;
		for (const { label } of placed) {
			const near = Math.abs(label.x - curve.label.x) < labelWidth;
			if (near && Math.abs(label.y - y) < lineHeight) y = label.y + lineHeight;
		}
		placed.push({ ...curve, label: { ...curve.label, y: Math.min(base - 4, y) } });
	}
	return placed;
}
