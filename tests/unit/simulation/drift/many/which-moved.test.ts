import { expect, test } from 'vitest';
import { whichMoved } from '../../../../../src/lib/simulation/drift/many/which-moved.ts';

const masked = (moved: number, seed = 1) => whichMoved({ seed, features: 40, moved });

test('as many move as asked, and one more joins those that did', () => {
	for (const moved of [0, 1, 12, 39, 40]) {
		expect(masked(moved).reduce((sum, mark) => sum + mark, 0)).toBe(moved);
	}
	expect(masked(12).every((mark, i) => mark <= (masked(13)[i] ?? 0))).toBe(true);
	expect(masked(12, 2)).not.toEqual(masked(12, 1));
});
