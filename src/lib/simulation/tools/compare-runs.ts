import { networkScore } from './tiny-network.ts';
import type { LabelledPoints } from './training-rows.ts';

/** How far two runs lie apart, on rows that neither was trained on. */
export interface RunComparison {
	/** The largest difference of a weight; 0 only if every bit is the same. */
	readonly gap: number;
	/** Shares of rows that each decides as labelled. */
	readonly accuracy: readonly [first: number, second: number];
	/** How far chance alone would move the difference of the two: 1.96 standard deviations, paired. */
	readonly noise: number;
	/** Rows that the two decide differently. */
	readonly flips: readonly number[];
	readonly rows: number;
}

/** Holds two sets of weights against each other. */
export function compareRuns(
	first: Float32Array,
	second: Float32Array,
	{ points, labels }: LabelledPoints
): RunComparison {
	const rows = labels.length;
	const flips: number[] = [];
	const right: [number, number] = [0, 0];
	for (let row = 0; row < rows; row++) {
		const [x, y] = [points[2 * row] as number, points[2 * row + 1] as number];
		const one = networkScore(first, x, y) > 0 ? 1 : 0;
		const other = networkScore(second, x, y) > 0 ? 1 : 0;
		if (one === labels[row]) right[0]++;
		if (other === labels[row]) right[1]++;
		if (one !== other) flips.push(row);
	}
	return {
		gap: first.reduce((most, weight, i) => Math.max(most, Math.abs(weight - (second[i] ?? 0))), 0),
		accuracy: [right[0] / rows, right[1] / rows],
		noise: (1.96 * Math.sqrt(flips.length)) / rows,
		flips,
		rows
	};
}
