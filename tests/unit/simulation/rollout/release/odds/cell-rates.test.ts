import { expect, test } from 'vitest';
import {
	createCellRates,
	goingSplit
} from '../../../../../../src/lib/simulation/rollout/release/odds/cell-rates.ts';
import { cellsFor } from '../../../../../../src/lib/simulation/rollout/release/odds/cells.ts';
import { failing, line, tenth } from '../worlds.ts';

const cells = cellsFor(tenth);
const calmRouting = { fresh: 0.1, baseline: 0, mirrored: 0 };
const routing = { fresh: 0.1, baseline: 0.1, mirrored: 0.5 };

test('what five minutes of 100 requests a second bring to each arm', () => {
	const rates = createCellRates({ ...tenth, world: failing(0.01) }, cells)(3, routing);
	expect([...rates.requests].map(Math.round)).toEqual([24_000, 3000, 3000]);
	expect(rates.errors[0]).toBeCloseTo(12, 6);
	expect(rates.errors[1]).toBeCloseTo(30, 6);
	expect([rates.copies, rates.copyErrors].map(Math.round)).toEqual([15_000, 150]);
	expect(rates.slow).toEqual([0]);
});

test('a cell is worked out once for a routing, whoever asks', () => {
	const rates = createCellRates(tenth, cells);
	const first = rates(3, routing);
	rates(3, { ...routing, fresh: 0.2 });
	expect(rates(3, { ...routing })).toBe(first);
});

test('a latency guard knows the share above its line', () => {
	const slow = { ...line, kind: 'latency', percentile: 0.95, aboveMs: 80 } as const;
	const [share] = createCellRates({ ...tenth, guards: [slow] }, cells)(0, calmRouting).slow;
	// 80 ms is the median of the body; two replicas hardly ever make a tenth wait.
	expect(share).toBeGreaterThan(0.5);
	expect(share).toBeLessThan(0.6);
});

test('a split while a release goes on', () => {
	expect(goingSplit(routing, 7)).toMatchObject({ ageMinutes: 7, wentBack: false, mirrored: 0.5 });
});

test('tells the law of latencies where percentiles are compared, and only there', () => {
	expect(createCellRates(tenth, cells)(0, calmRouting).laws).toEqual([]);
	const { laws } = createCellRates(tenth, cells, true)(0, calmRouting);
	expect(laws.map(({ cumulative }) => cumulative.length)).toEqual([513, 513, 513]);
});
