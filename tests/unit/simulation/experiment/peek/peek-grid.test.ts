import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peekGrid } from '../../../../../src/lib/simulation/experiment/peek/peek-grid.ts';
import { runs, seed } from '../../../../counts.ts';

it('peekGrid: rises to the last user, with every look at its place', () => {
	const request = fc
		.tuple(fc.integer({ min: 10, max: 100_000 }), fc.integer({ min: 1, max: 50 }))
		.filter(([users, looks]) => looks <= users);
	fc.assert(
		fc.property(request, ([users, looks]) => {
			const grid = peekGrid(users, looks);
			expect(grid.users.at(-1)).toBe(users);
			expect(grid.users.every((at, i) => at > (grid.users[i - 1] ?? 0))).toBe(true);
			grid.looks.forEach((at, k) => {
				expect(at).toBe(grid.users[grid.lookAt[k] as number]);
				expect(Math.abs(at - (users * (k + 1)) / looks)).toBeLessThanOrEqual(0.5);
			});
		}),
		{ numRuns: runs(1000), seed }
	);
});
