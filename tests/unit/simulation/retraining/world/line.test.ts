import { expect, it } from 'vitest';
import { unitLine } from '../../../../../src/lib/simulation/retraining/world/line.ts';

it('unitLine keeps the answers', () => {
	expect([...unitLine(Float64Array.of(3, 4, 10))]).toEqual([0.6, 0.8, 2]);
	// A rule that looks at nothing answers the same everywhere.
	expect(unitLine(Float64Array.of(0, 0, 1))[2]).toBe(Infinity);
	expect(unitLine(Float64Array.of(0, 0, -1))[2]).toBe(-Infinity);
});
