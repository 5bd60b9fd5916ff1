import { expect, it } from 'vitest';
import { createRuns } from '../../../../../src/lib/simulation/drift/how-often/create-runs.ts';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { runs } from '../../../../counts.ts';
import { categoryWorld, fileWorld, measuredRate, normalWorld } from './normal-world.ts';

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

/** A file of normal values; `step` rounds them, so that they tie. */
function normalFile(shift: number, step = 0): [Float64Array, Float64Array] {
	const rng = createRng(3);
	const side = (name: string, mean: number) => {
		const values = new Float64Array(20_000);
		const own = rng.fork(name);
		for (let row = 0; row < values.length; row++) {
			const value = own.normal() + mean;
			values[row] = step ? step * Math.round(value / step) : value;
		}
		return values;
	};
	return [side('reference', 0), side('current', shift)];
}

it.each([
	['ks', 0.05, 400, 0.0477],
	['mann-whitney', 0.05, 400, 0.05],
	['cramer-von-mises', 0.05, 400, 0.05],
	['chi-square', 0.05, 400, 0.05]
])('draws quiet days from a file: %s keeps to its p', (id, threshold, n, nominal) => {
	const world = fileWorld(normalFile(1), n);
	const { rate, runs: days } = measuredRate(world, { id, threshold, effect: 0, runs: runs(2000) });
	const error = Math.sqrt((nominal * (1 - nominal)) / days);
	expect(Math.abs(rate - nominal)).toBeLessThan(3 * error);
});

it('draws the file’s own change at 1, and rings less at ties on quiet days', () => {
	const moved = fileWorld(normalFile(1), 100);
	for (const id of ['ks', 'mann-whitney', 'chi-square']) {
		const asked = { id, threshold: 0.05, effect: 1, runs: runs(200) };
		expect(measuredRate(moved, asked).rate, id).toBeGreaterThan(0.98);
	}
	const tied = fileWorld(normalFile(0, 2), 100);
	const asked = { id: 'ks', threshold: 0.05, effect: 0, runs: runs(1000) };
	expect(measuredRate(tied, asked).rate).toBeLessThan(0.03);
});
