import { expect, it } from 'vitest';
import {
	categoryWindows,
	numericWindows
} from '../../../../../../src/lib/simulation/drift/judges/judged-windows.ts';
import { rankRise } from '../../../../../../src/lib/simulation/drift/judges/rules/rank-rise.ts';

const line = Float64Array.from({ length: 200 }, (_, i) => i / 200);
const moved = (by: number) =>
	numericWindows(
		line,
		line.map((x) => x + by),
		{ bins: 10, floor: 1e-4 }
	);

it('rings for a rise and reads a fall as the opposite', () => {
	expect(rankRise(0.05).find(moved(0.1)).rings).toBe(true);
	const fall = rankRise(0.05).find(moved(-0.1));
	expect(fall.rings).toBe(false);
	expect(fall.statistic).toBeLessThan(0);
	expect(rankRise(0.05).pValue?.(moved(-0.1))).toBeGreaterThan(0.99);
});

it('has nothing to say of categories', () => {
	const pair = categoryWindows({ reference: [[1, 2]], current: [[2, 1]] }, ['a', 'b'], 1e-4);
	expect(rankRise(0.05).pValue?.(pair)).toBe(1);
});
