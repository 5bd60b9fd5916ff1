import { createRng } from '../../../random/index.ts';
import { sortedPairSummary } from '../../../stats/index.ts';
import type { DayPValues } from './day-p-values.ts';
import { drawFeatures } from './draw-features.ts';
import type { KsLevels } from './ks-levels.ts';
import type { ManyWorld } from './world.ts';

/**
 * Exact p-values of two-sample KS tests on a day's rows, every one of them drawn. Yields after each
 * feature.
 */
export function* ksDay(
	world: ManyWorld,
	day: number,
	mask: Uint8Array,
	levels: KsLevels
): Generator<void, DayPValues> {
	const { features, rows, links, rho, seed, effect } = world;
	const width = 2 * rows;
	const values = drawFeatures(createRng(seed).fork(day), { features, width, links, rho });
	const quiet = new Float64Array(features);
	const moved = world.moved === 0 ? quiet : new Float64Array(features);
	for (let i = 0; i < features; i++) {
		const reference = values.subarray(i * width, i * width + rows).sort();
		const current = values.subarray(i * width + rows, (i + 1) * width).sort();
		quiet[i] = levels.pOf(gapRows(reference, current));
		if (mask[i] === 1) {
			for (let row = 0; row < rows; row++) current[row] = (current[row] as number) + effect;
			moved[i] = levels.pOf(gapRows(reference, current));
		} else moved[i] = quiet[i] as number;
		yield;
	}
	return { quiet, moved };
}

/** The widest gap between two cumulative counts of equally many rows, in rows. */
function gapRows(reference: Float64Array, current: Float64Array): number {
	const { gap } = sortedPairSummary(reference, current).widestGap;
	return Math.round(Math.abs(gap) / reference.length);
}
