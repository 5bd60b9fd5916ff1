/** A point of a drawing, in pixels. */
export type Point = readonly [x: number, y: number];

const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line through points. */
export function linePath(points: readonly Point[]): string {
	let path = '';
	for (const [x, y] of points) path += (path === '' ? 'M' : 'L') + at(x, y);
	return path;
}

/** The area under a line, down to the base line. */
export function areaPath(points: readonly Point[], base: number): string {
	const first = points[0];
	const last = points[points.length - 1];
	if (!first || !last) return '';
	return `${linePath(points)}L${at(last[0], base)}L${at(first[0], base)}Z`;
}

/** A line that holds its height until the next point, as a cumulative share does. */
export function stairPath(points: readonly Point[]): string {
	let path = '';
	for (const [x, y] of points) {
		path += path === '' ? `M${at(x, y)}` : `H${x.toFixed(1)}V${y.toFixed(1)}`;
	}
	return path;
}

/**
 * The outline of a histogram, standing on its base line.
 * @param edges one more than heights, in pixels
 * @param heights y of each bar's top, in pixels
 */
export function stepPath(
	edges: ArrayLike<number>,
	heights: ArrayLike<number>,
	base: number
): string {
	if (heights.length === 0) return '';
	let path = `M${at(edges[0] ?? 0, base)}`;
	for (let i = 0; i < heights.length; i++) {
		path += `V${(heights[i] ?? base).toFixed(1)}H${(edges[i + 1] ?? 0).toFixed(1)}`;
	}
	return `${path}V${base.toFixed(1)}`;
}

/** A triangle about as heavy as the dot it replaces. */
export function triangle(x: number, y: number, radius: number): string {
	const side = 1.15 * radius;
	const tip = `M${x.toFixed(1)} ${(y - side).toFixed(1)}`;
	return `${tip}l${side.toFixed(1)} ${(side + radius).toFixed(1)}h${(-2 * side).toFixed(1)}z`;
}
