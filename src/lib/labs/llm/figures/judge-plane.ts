import type { Point } from '$lib/components/charts';
import { convincingFlattery, type Judge } from '$lib/simulation/llm';

/** Ends of the plane, in points. */
export const changeEnds = [-10, 10] as const;
export const flatteryEnds = [0, 30] as const;

/** The evaluation that the figure shows: one share of good answers, many answers judged. */
export const evaluation = { truth: 0.7, judged: 2000 } as const;

/** Where the judge begins to report an improvement, in points from left to right; labels do not matter. */
export function convincedEdge(judge: Judge): Point[] {
	const options = { ...evaluation, judge, labels: 200 };
	const edge: Point[] = [];
	for (let i = 0; i <= 40; i++) {
		const change = changeEnds[0] + (i / 40) * (changeEnds[1] - changeEnds[0]);
		const least = convincingFlattery({ ...options, change: change / 100 }, flatteryEnds[1] / 100);
		if (least === 0) return toGround(edge);
		if (least !== undefined) edge.push([change, 100 * least]);
	}
	return edge;
}

/** Goes on in the same direction until no flattery is left. */
function toGround(edge: Point[]): Point[] {
	const [one, last] = edge.slice(-2);
	if (!one || !last) return edge;
	const slope = (one[0] - last[0]) / (one[1] - last[1] || 1);
	return [...edge, [last[0] - slope * last[1], 0]];
}
