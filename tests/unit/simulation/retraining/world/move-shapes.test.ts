import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { entryOf } from '../../../../../src/lib/simulation/retraining/world/history-days.ts';
import { moveShapes } from '../../../../../src/lib/simulation/retraining/world/move-shapes.ts';
import type { Move } from '../../../../../src/lib/simulation/retraining/world/types.ts';

const courseOf = (move: Partial<Move> & Pick<Move, 'shape'>, variety = 0, seed = 1) =>
	moveShapes[move.shape]({
		move: { part: 'both', size: 1, ...move },
		days: 730,
		variety,
		rng: createRng(seed)
	});

it('a drift is nothing before the start and 1 a year after it', () => {
	const { share, jumps } = courseOf({ shape: 'drift' });
	expect([-50, 0, 365, 729].map((day) => share[entryOf(day)])).toEqual([0, 0, 1, 729 / 365]);
	expect(jumps).toEqual([]);
});

it('a shock comes on its day, and goes if it is said to', () => {
	const { share, jumps } = courseOf({ shape: 'shock', day: 100, lasts: 7 });
	expect([99, 100, 106, 107].map((day) => share[entryOf(day)])).toEqual([0, 1, 1, 0]);
	expect(jumps).toEqual([100, 107]);
	const drawn = Array.from(
		{ length: 200 },
		(_, seed) => courseOf({ shape: 'shock' }, 0, seed).jumps[0] ?? -1
	);
	expect(Math.min(...drawn)).toBeGreaterThanOrEqual(109);
	expect(Math.max(...drawn)).toBeLessThan(621);
	expect(new Set(drawn).size).toBeGreaterThan(100);
});

it('a season starts in the middle and is at its top after a quarter', () => {
	const { share } = courseOf({ shape: 'season', periodDays: 100 });
	expect(share[entryOf(0)]).toBeCloseTo(0, 9);
	expect(share[entryOf(25)]).toBeCloseTo(1, 9);
	expect(share[entryOf(75)]).toBeCloseTo(-1, 9);
	expect(share[entryOf(125)]).toBeCloseTo(1, 9);
	expect(courseOf({ shape: 'season' }, 0.4).share[entryOf(0)]).not.toBeCloseTo(0, 3);
});

it('regimes take turns, two months each on average, never under a week', () => {
	const stays: number[] = [];
	for (let seed = 0; seed < 200; seed++) {
		const { share, jumps } = courseOf({ shape: 'regimes' }, 0, seed);
		jumps.forEach((day, k) => {
			stays.push(day - (jumps[k - 1] ?? 0));
			expect([share[entryOf(day - 1)], share[entryOf(day)]]).toEqual([k % 2, 1 - (k % 2)]);
		});
	}
	expect(Math.min(...stays)).toBeGreaterThanOrEqual(7);
	// Stays that the end cuts off are not counted, and they are the long ones.
	const mean = stays.reduce((sum, stay) => sum + stay, 0) / stays.length;
	expect(mean).toBeGreaterThan(50);
	expect(mean).toBeLessThan(62);
});
