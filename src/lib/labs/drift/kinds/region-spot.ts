type Place = readonly [x: number, y: number];

const step = 0.2;
/** Beyond this, few rows stand in the way of words. */
const clear = 1.9;

/**
 * Where the name of a territory stands: the middle of its part outside the crowd of rows, above or below
 * them, wherever there is more of it; undefined where there is too little to be named.
 *
 * @param rows where the middle of the rows is
 * @param handles what the words must not cover
 */
export function regionSpot(
	holds: (x: number, y: number) => boolean,
	reach: number,
	{
		rows,
		handles
	}: {
		readonly rows: { readonly across: number; readonly up: number };
		readonly handles: readonly Place[];
	}
): Place | undefined {
	const sides = [newSum(), newSum()] as const;
	for (let x = -reach; x <= reach; x += step) {
		for (let y = 0.5 - reach; y <= reach - 0.5; y += step) {
			if (!holds(x, y) || Math.hypot(x - rows.across, y - rows.up) < clear) continue;
			if (handles.some(([hx, hy]) => Math.hypot(x - hx, y - hy) < 0.9)) continue;
			const sum = sides[y > rows.up ? 0 : 1];
			sum.cells++;
			sum.x += x;
			sum.y += y;
		}
	}
	const { cells, x, y } = sides[0].cells >= sides[1].cells ? sides[0] : sides[1];
	return cells * step * step < 1.2 ? undefined : [x / cells, y / cells];
}

const newSum = () => ({ cells: 0, x: 0, y: 0 });
