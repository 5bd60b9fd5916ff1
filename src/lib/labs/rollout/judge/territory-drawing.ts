import { linearScale, type Frame } from '$lib/components/charts';
import { heightOf, mapTimes, nameSpot, type Territory } from './map.ts';

type Cells = readonly (readonly Territory[])[];
type Place = (column: number, row: number) => string;

const kinds: readonly Territory[] = ['neither', 'both', 'kayenta', 'other'];

/** The map in pixels: its ground, the borders between territories, and where their names stand. */
export function territoryDrawing({ width, height }: Frame, cells: Cells) {
	const box = { left: 56, right: width - 8, top: 12, base: height - 44 };
	const x = linearScale([-0.5, 10.5], [box.left, box.right]);
	const y = (times: number) => box.base - heightOf(times) * (box.base - box.top);
	const row = (box.base - box.top) / mapTimes.length;
	const column = x(1) - x(0);
	/** The lower left corner of a cell. */
	const at: Place = (i, j) => `M${x(i - 0.5).toFixed(1)} ${(box.base - j * row).toFixed(1)}`;
	const cell = `h${column.toFixed(1)}v${(-row).toFixed(1)}h${(-column).toFixed(1)}z`;
	const ground = (...of: Territory[]) =>
		each(cells, (i, j, kind) => (of.includes(kind) ? at(i, j) + cell : ''));
	const spots = kinds.flatMap((kind) => {
		const spot = nameSpot(cells, kind);
		if (!spot) return [];
		const place = { x: x(spot.column - 0.5), y: box.base - spot.row * row };
		return [{ kind, ...place, room: spot.width * column }];
	});
	return {
		box,
		x,
		y,
		spots,
		disputed: ground('kayenta', 'other'),
		both: ground('both'),
		borders: bordersOf(cells, at, { column, row })
	};
}

/** Pixels of a letter of a territory's name, on average. */
const letter = 7.2;

/** A name in as many lines as its territory is narrow. */
export function linesOf(name: string, room: number): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		const together = `${last} ${word}`;
		if (last !== undefined && together.length * letter < room - 8)
			lines[lines.length - 1] = together;
		else lines.push(word);
	}
	return lines;
}

/** A line wherever the territory to the right, or the one above, is another. */
function bordersOf(cells: Cells, at: Place, size: { column: number; row: number }): string {
	return each(cells, (i, j, kind) => {
		const [right, above] = [cells[j]?.[i + 1] ?? kind, cells[j + 1]?.[i] ?? kind];
		const upright = right === kind ? '' : `${at(i + 1, j)}v${(-size.row).toFixed(1)}`;
		return upright + (above === kind ? '' : `${at(i, j + 1)}h${size.column.toFixed(1)}`);
	});
}

const each = (cells: Cells, draw: (i: number, j: number, kind: Territory) => string) =>
	cells.flatMap((line, j) => line.map((kind, i) => draw(i, j, kind))).join('');
