type Corner = readonly [x: number, y: number, value: number];

/** A function of the plane, read at the corners of a grid. */
export type Field = {
	/** Pixels of the columns and rows of corners. */
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	/** By row, then by column. */
	readonly values: readonly Float64Array[];
};

/** Reads a function at the corners of equal cells between the ends of both axes. */
export function fieldOf(
	value: (x: number, y: number) => number,
	axes: readonly [Axis, Axis],
	cells: number
): Field {
	const stops = ({ ends: [low, high] }: Axis) =>
		Array.from({ length: cells + 1 }, (_, i) => low + ((high - low) * i) / cells);
	const [xs, ys] = [stops(axes[0]), stops(axes[1])];
	return {
		xs: xs.map(axes[0].pixel),
		ys: ys.map(axes[1].pixel),
		values: ys.map((y) => Float64Array.from(xs, (x) => value(x, y)))
	};
}

type Axis = {
	readonly ends: readonly [number, number];
	readonly pixel: (value: number) => number;
};

/** The part of the plane where a field is at least `level`, as one SVG path. */
export function territory({ xs, ys, values }: Field, level: number): string {
	let path = '';
	for (let j = 0; j + 1 < ys.length; j++) {
		/** Where a run of cells that lie inside whole began. */
		let run: number | undefined;
		for (let i = 0; i + 1 < xs.length; i++) {
			const corners = cornersOf({ xs, ys, values }, i, j);
			const inside = corners.filter(([, , value]) => value >= level).length;
			if (inside === 4) {
				run ??= i;
				continue;
			}
			path += block(xs, ys, [run, i, j]);
			run = undefined;
			if (inside > 0) path += polygon(clipped(corners, level));
		}
		path += block(xs, ys, [run, xs.length - 1, j]);
	}
	return path;
}

function cornersOf({ xs, ys, values }: Field, i: number, j: number): Corner[] {
	const corner = (a: number, b: number): Corner => [xs[a] ?? 0, ys[b] ?? 0, values[b]?.[a] ?? 0];
	return [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)];
}

/** Cells of one row that lie inside whole, as one rectangle. */
function block(
	xs: readonly number[],
	ys: readonly number[],
	[from, to, row]: readonly [number | undefined, number, number]
): string {
	if (from === undefined) return '';
	const [left, right] = [written(xs[from] ?? 0), written(xs[to] ?? 0)];
	return `M${left} ${written(ys[row] ?? 0)}H${right}V${written(ys[row + 1] ?? 0)}H${left}Z`;
}

/** The part of a cell above the level: its corners there, and the crossings of its edges. */
function clipped(corners: readonly Corner[], level: number): (readonly [number, number])[] {
	return corners.flatMap((from, k) => {
		const to = corners[(k + 1) % 4] ?? from;
		const kept: (readonly [number, number])[] = from[2] >= level ? [[from[0], from[1]]] : [];
		if (from[2] >= level === to[2] >= level) return kept;
		const share = (level - from[2]) / (to[2] - from[2]);
		return [...kept, [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]];
	});
}

function polygon(points: readonly (readonly [number, number])[]): string {
	const steps = points.map(([x, y]) => `${written(x)} ${written(y)}`);
	return steps.length > 2 ? `M${steps.join('L')}Z` : '';
}

const written = (pixel: number) => pixel.toFixed(1);
