import { sortedCopy } from '../../../stats/index.ts';
import { drawShape, drawUniform, placeDraws, type SideName } from '../draw-side.ts';
import { paintedQuantile } from '../painted-quantile.ts';
import { placed, type NumericSide } from '../side.ts';

/** Draws kept sorted between calls: both windows of the present state and the one before. */
const kept = 4;

/**
 * A source of sorted windows that remembers its draws. A shift or a stretch keeps their order, so
 * that while a slider moves nothing is drawn and nothing sorted again.
 */
export function createSortedWindows() {
	const draws = new Map<string, Float64Array>();

	function remembered(key: string, draw: () => Float64Array): Float64Array {
		const known = draws.get(key) ?? sortedCopy(draw());
		draws.delete(key);
		draws.set(key, known);
		const oldest = draws.keys().next().value;
		if (draws.size > kept && oldest !== undefined) draws.delete(oldest);
		return known;
	}

	/** One window's rows, sorted. @param n rows to draw, at least 1; a file's rows are all taken */
	return (side: NumericSide, name: SideName, n: number, seed: number): Float64Array => {
		if (side.kind === 'values') return sortedCopy(side.values);
		const stream = `${name} ${n} ${seed}`;
		if (side.kind === 'painted') {
			const uniform = remembered(`uniform ${stream}`, () => drawUniform(name, n, seed));
			return uniform.map(paintedQuantile(side));
		}
		const key = `${side.family} ${placed(side).shape.join(' ')} ${stream}`;
		return placeDraws(
			remembered(key, () => drawShape(side, name, n, seed)),
			side
		);
	};
}
