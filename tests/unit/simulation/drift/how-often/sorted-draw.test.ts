import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { sortedDraw } from '../../../../../src/lib/simulation/drift/how-often/sorted-draw.ts';
import { mean } from '../../../../../src/lib/stats/index.ts';
import { normalSide } from './normal-world.ts';

const isRising = (rows: Float64Array) =>
	rows.every((row, k) => k === 0 || row >= (rows[k - 1] ?? 0));

it('draws each kind of side in ascending order', () => {
	const painted = { kind: 'painted', low: 0, high: 2, heights: [1, 3] } as const;
	const file = { kind: 'values', values: Float64Array.of(5, 1, 3) } as const;
	const [shape, bars, values] = [normalSide(2), painted, file].map((side) =>
		sortedDraw(side, createRng(1), 4000)
	);
	for (const rows of [shape, bars, values]) expect(rows && isRising(rows)).toBe(true);
	expect(mean(shape ?? [])).toBeCloseTo(2, 1);
	expect(mean(bars ?? [])).toBeCloseTo(1.25, 1);
	expect(new Set(values)).toEqual(new Set([1, 3, 5]));
});
