import { triangle } from '$lib/components/charts';

/** Where the tiles of a day stand: in rows, feature by feature, as large as the paper allows. */
export type TileGrid = {
	readonly columns: number;
	readonly rows: number;
	/** From one tile to the next, in pixels. */
	readonly step: number;
	/** Side of a tile. */
	readonly side: number;
	/** Left upper corner of a feature's tile. */
	at: (feature: number) => readonly [x: number, y: number];
	/** The feature under a point, or undefined beside the tiles. */
	find: (x: number, y: number) => number | undefined;
};

const largestStep = 84;

/** @param count how many tiles, at least 1 */
export function tileGrid(count: number, width: number, height: number): TileGrid {
	let [columns, step] = [1, 0];
	for (let tried = 1; tried <= count; tried++) {
		const fits = Math.min(width / tried, height / Math.ceil(count / tried), largestStep);
		// Of equally large tiles the widest arrangement leaves the least paper empty.
		if (fits >= step) [columns, step] = [tried, fits];
	}
	const gap = step > 24 ? 3 : step > 12 ? 2 : 1;
	return {
		columns,
		rows: Math.ceil(count / columns),
		step,
		side: step - gap,
		at: (feature) => [
			(feature % columns) * step + gap / 2,
			Math.floor(feature / columns) * step + gap / 2
		],
		find: (x, y) => {
			const [column, row] = [Math.floor(x / step), Math.floor(y / step)];
			const feature = row * columns + column;
			return column >= 0 && column < columns && row >= 0 && feature < count ? feature : undefined;
		}
	};
}

/** How dark a tile is: 0 from p = 0.1 up, then one step for each power of ten. */
export const shadeOf = (p: number) => (p >= 0.1 ? 0 : p >= 0.01 ? 1 : p >= 0.001 ? 2 : 3);

/** All tiles that look alike as one path, so that five hundred are drawn like five. */
export function tilePath(grid: TileGrid, features: readonly number[], inset = 0): string {
	const side = (grid.side - 2 * inset).toFixed(1);
	let path = '';
	for (const feature of features) {
		const [x, y] = grid.at(feature);
		path += `M${(x + inset).toFixed(1)} ${(y + inset).toFixed(1)}h${side}v${side}h-${side}z`;
	}
	return path;
}

/** A triangle in each of these tiles; above the middle where a number stands below it. */
export function alarmPath(grid: TileGrid, features: readonly number[], raised: boolean): string {
	const radius = Math.min(7, grid.side * 0.26);
	return features
		.map((feature) => {
			const [x, y] = grid.at(feature);
			return triangle(x + grid.side / 2, y + grid.side * (raised ? 0.32 : 0.5), radius);
		})
		.join('');
}
