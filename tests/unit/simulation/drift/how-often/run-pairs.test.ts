import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { runPairs } from '../../../../../src/lib/simulation/drift/how-often/run-pairs.ts';
import { continuousPair, sortedCopy } from '../../../../../src/lib/stats/index.ts';

it('is the pair that the core makes, with rows in another order', () => {
	const rng = createRng(3);
	const draw = () => {
		const out = new Float64Array(500);
		rng.fillNormal(out);
		return sortedCopy(out);
	};
	const [reference, current] = [draw(), draw()];
	const options = { bins: 8, floor: 1e-3 };
	const pair = runPairs(reference, rng, options)(current);
	const { rows, isSorted, ...expected } = continuousPair(reference, current, {
		...options,
		sorted: true
	});
	expect(pair).toMatchObject(expected);
	expect([isSorted, pair.isSorted]).toEqual([true, false]);
	expect(pair.rows.current).not.toEqual(rows.current);
	expect(sortedCopy(pair.rows.current)).toEqual(current);
});
