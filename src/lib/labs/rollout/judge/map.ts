import type { JudgeMap } from '$lib/simulation/rollout';
import type { OtherJudge } from './state.ts';

/** Excess of the rows of the map over 1: from half a per cent to a hundredfold, equally far in logarithms. */
const [least, most, rows] = [0.005, 99, 22];

/** The share of the height at which a factor stands, 0 at the foot. */
export const heightOf = (times: number) =>
	Math.log(Math.min(most, Math.max(least, times - 1)) / least) / Math.log(most / least);
export const timesAt = (height: number) => 1 + least * (most / least) ** height;

/** The factors in the middle of each row. */
export const mapTimes: readonly number[] = Array.from({ length: rows }, (_, row) =>
	timesAt((row + 0.5) / rows)
);

export const mapTicks = [1.01, 1.1, 2, 10, 100] as const;

/** Who rings in a cell. */
export type Territory = 'neither' | 'kayenta' | 'other' | 'both';

/** By row of `mapTimes`, then by the number of worse intervals. */
export const territoriesOf = ({ rings }: JudgeMap, beside: OtherJudge): Territory[][] =>
	rings.map((row) =>
		row.map((who) =>
			who.kayenta ? (who[beside] ? 'both' : 'kayenta') : who[beside] ? 'other' : 'neither'
		)
	);

/** The middle of the roomiest place of a territory, in cells, for its name; none where it is too small. */
export function nameSpot(
	cells: readonly (readonly Territory[])[],
	kind: Territory
): { column: number; row: number; width: number } | undefined {
	let best = { size: 0, column: 0, row: 0, width: 0 };
	cells.forEach((line, row) => {
		for (let from = 0; from < line.length; from++) {
			let width = 0;
			while (line[from + width] === kind) width++;
			const tall = heightOfRun(cells, kind, { from, width, row });
			const size = width * Math.min(tall, 6);
			if (size > best.size) {
				best = { size, column: from + width / 2, row: row + tall / 2, width };
			}
			from += width;
		}
	});
	return best.size >= 12 ? best : undefined;
}

/** How many rows from this one on hold the whole run. */
function heightOfRun(
	cells: readonly (readonly Territory[])[],
	kind: Territory,
	{ from, width, row }: { from: number; width: number; row: number }
): number {
	let tall = 0;
	while (width > 0 && cells[row + tall]?.slice(from, from + width).every((cell) => cell === kind)) {
		tall++;
	}
	return tall;
}
