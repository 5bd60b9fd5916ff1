import { expect, it } from 'vitest';
import { createRuns } from '../../../../../src/lib/simulation/drift/how-often/create-runs.ts';
import { categoryWorld, normalWorld } from './normal-world.ts';

it('draws day k the same whoever asks, and every day anew', () => {
	for (const world of [normalWorld(0.3, 50), categoryWorld(50)]) {
		const [one, other] = [createRuns(world), createRuns(world)];
		other(3);
		const countsOf = (dayOf: typeof one, run: number) => dayOf(run)(0.3).currentCounts;
		expect(countsOf(other, 5)).toEqual(countsOf(one, 5));
		const days = new Set(Array.from({ length: 20 }, (_, run) => countsOf(one, run).join()));
		expect(days.size).toBeGreaterThan(10);
	}
});

it('moves the rows of one day, and nothing else', () => {
	const day = createRuns(normalWorld(0.3, 200, 100))(0);
	const still = day(0);
	if (still.kind !== 'continuous') throw new Error('no rows');
	const before = still.current.slice();
	const moved = day(0.5);
	if (moved.kind !== 'continuous') throw new Error('no rows');
	expect(moved.reference).toBe(still.reference);
	expect([moved.n, moved.m]).toEqual([200, 100]);
	for (const [k, row] of moved.current.entries())
		expect(row).toBeCloseTo((before[k] ?? 0) + 0.5, 12);
});

it('keeps the number of rows of categories', () => {
	const pair = createRuns(categoryWorld(321))(0)(0.5);
	expect([pair.n, pair.m]).toEqual([321, 321]);
});
