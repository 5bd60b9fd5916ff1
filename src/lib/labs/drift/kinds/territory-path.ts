import type { Scale } from '$lib/components/charts';

type Plane = { readonly x: Scale; readonly y: Scale };

const columnWidth = 4;
const stepHeight = 8;

/**
 * The part of the plane where something holds, as bars of four pixels' width whose ends are found to half a pixel.
 */
export function territoryPath({ x, y }: Plane, holds: (x: number, y: number) => boolean): string {
	const [left, right] = x.range;
	const [top, bottom] = [Math.min(...y.range), Math.max(...y.range)];
	let path = '';
	for (let px = left; px < right; px += columnWidth) {
		const across = x.invert(px + columnWidth / 2);
		const inside = (py: number) => holds(across, y.invert(py));
		for (const [from, to] of stretches(top, bottom, inside)) {
			path += `M${px} ${from.toFixed(1)}h${columnWidth}V${to.toFixed(1)}h-${columnWidth}z`;
		}
	}
	return path;
}

/** From where to where something holds along a line. */
function stretches(
	start: number,
	end: number,
	inside: (place: number) => boolean
): (readonly [number, number])[] {
	const found: (readonly [number, number])[] = [];
	let open = inside(start) ? start : undefined;
	for (let place = start; place < end; place += stepHeight) {
		const next = Math.min(end, place + stepHeight);
		if (inside(next) === (open !== undefined)) continue;
		const edge = edgeBetween(place, next, inside);
		if (open !== undefined) found.push([open, edge]);
		open = open === undefined ? edge : undefined;
	}
	if (open !== undefined) found.push([open, end]);
	return found;
}

function edgeBetween(low: number, high: number, inside: (place: number) => boolean): number {
	const before = inside(low);
	let [from, to] = [low, high];
	for (let i = 0; i < 4; i++) {
		const middle = (from + to) / 2;
		if (inside(middle) === before) from = middle;
		else to = middle;
	}
	return (from + to) / 2;
}
