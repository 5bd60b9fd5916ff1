import type { Rng } from '../../../random/index.ts';
import { sortedCopy } from '../../../stats/index.ts';
import { drawFamily } from '../draws/draw-family.ts';
import { at } from '../families/parameter-at.ts';
import { paintedQuantile } from '../painted-quantile.ts';
import { placed, type NumericSide } from '../side.ts';

/**
 * Rows of one side in ascending order. A file's rows are drawn again, with replacement.
 *
 * @param n rows, at least 1
 */
export function sortedDraw(side: NumericSide, rng: Rng, n: number): Float64Array {
	const out = new Float64Array(n);
	if (side.kind === 'family') {
		const { shape, scale, offset } = placed(side);
		drawFamily(side.family, rng, shape, out);
		for (let i = 0; i < n; i++) out[i] = scale * at(out, i) + offset;
		return sortedCopy(out);
	}
	rng.fillUniform(out);
	if (side.kind === 'painted') return sortedCopy(out).map(paintedQuantile(side));
	const { values } = side;
	return sortedCopy(out.map((share) => at(values, Math.floor(share * values.length))));
}
