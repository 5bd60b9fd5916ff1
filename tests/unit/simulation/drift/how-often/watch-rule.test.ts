import { expect, it } from 'vitest';
import {
	levelsBelow,
	plainRule
} from '../../../../../src/lib/simulation/drift/how-often/watch-rule.ts';
import { categoricalPair } from '../../../../../src/lib/stats/index.ts';

it('counts the levels below a score, a level itself not among them', () => {
	const levels = [0.1, 0.2, 0.2, 0.5];
	const found = [0, 0.1, 0.15, 0.2, 0.3, 0.5, 9, Infinity].map((score) =>
		levelsBelow(levels, score)
	);
	expect(found).toEqual([0, 0, 1, 1, 3, 3, 4, 4]);
	expect(levelsBelow([], 1)).toBe(0);
});

it('makes a rule of a plain yes or no', () => {
	const rule = plainRule('many rows', ({ n }) => n > 10);
	const pair = (rows: number) => categoricalPair([rows], [5], ['a']);
	const rings = [5, 50].map((rows) => levelsBelow(rule.levels, rule.score(pair(rows))));
	expect(rings).toEqual([0, 1]);
});
