import { expect, test } from 'vitest';
import { labelledThrough } from '../../../../src/lib/simulation/loop/index.ts';

test('labelledThrough(day) is three days back, never before day 0, and all when the game is over', () => {
	expect([0, 2, 3, 4, 74, 119, 120].map(labelledThrough)).toEqual([0, 0, 0, 1, 71, 116, 120]);
});
