import { createRng } from '../../random/index.ts';

/** Points of a plane with a right answer each. */
export interface LabelledPoints {
	/** x and y of each point, one after the other. */
	readonly points: Float32Array;
	/** 1 or 0 for each point. */
	readonly labels: Uint8Array;
}

/** Labels that are turned at random. */
const noise = 0.08;

/**
 * Points spread evenly over [-2, 2] x [-2, 2]. The right answer is 1 above the parabola y = x² - 1,
 * except for a share of 0.08 of the labels, turned at random.
 *
 * @param seed the same seed gives the same points, and fewer are the first of more
 * @param rows how many
 */
export function trainingRows(seed: number | string, rows: number): LabelledPoints {
	const rng = createRng(seed);
	const points = new Float32Array(2 * rows);
	const labels = new Uint8Array(rows);
	for (let i = 0; i < rows; i++) {
		const x = 4 * rng.uniform() - 2;
		const y = 4 * rng.uniform() - 2;
		points.set([x, y], 2 * i);
		const isAbove = y > x * x - 1;
		labels[i] = isAbove !== rng.uniform() < noise ? 1 : 0;
	}
	return { points, labels };
}
