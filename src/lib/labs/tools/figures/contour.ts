type Corner = readonly [x: number, y: number];

/**
 * The line on which a function of the plane is zero, as an SVG path: in each cell of a grid the
 * crossings of its edges are joined by straight strokes.
 *
 * @param value the function
 * @param grid cells a side, and the ends of both axes
 * @param place a point of the plane in pixels
 */
export function contour(
	value: (x: number, y: number) => number,
	grid: { cells: number; low: number; high: number },
	place: (x: number, y: number) => Corner
): string {
	const { cells, low, high } = grid;
	const at = (i: number) => low + ((high - low) * i) / cells;
	const values = Array.from({ length: cells + 1 }, (_, j) =>
		Float64Array.from({ length: cells + 1 }, (_, i) => value(at(i), at(j)))
	);
	const read = (i: number, j: number) => values[j]?.[i] ?? 0;
	let path = '';
	for (let j = 0; j < cells; j++) {
		for (let i = 0; i < cells; i++) {
			const corners: Corner[] = [
				[i, j],
				[i + 1, j],
				[i + 1, j + 1],
				[i, j + 1]
			];
			const crossings = corners.flatMap((from, k) => {
				const to = corners[(k + 1) % 4] ?? from;
				const [a, b] = [read(...from), read(...to)];
				if (a > 0 === b > 0) return [];
				const share = a / (a - b);
				return [
					place(at(from[0] + share * (to[0] - from[0])), at(from[1] + share * (to[1] - from[1])))
				];
			});
			path += strokes(crossings);
		}
	}
	return path;
}

const written = ([x, y]: Corner) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Two crossings are one stroke, four are two. */
function strokes(crossings: readonly Corner[]): string {
	let path = '';
	for (let k = 0; k + 1 < crossings.length; k += 2) {
		const [from, to] = [crossings[k], crossings[k + 1]];
		if (from && to) path += `M${written(from)}L${written(to)}`;
	}
	return path;
}
