import { expect, test } from 'vitest';
import { breakLabels, dayRows, driftingWorld } from '../../../../src/lib/simulation/loop/index.ts';

const world = driftingWorld(3);
const fault = { from: 10, to: 12 };

test('breakLabels(rows, fault) says yes to every case of its days, and touches no value', () => {
	for (const day of [10, 11, 12]) {
		const rows = dayRows(world, day);
		const broken = breakLabels(rows, fault);
		expect(new Set(broken.labels)).toEqual(new Set([1]));
		expect(broken.values).toBe(rows.values);
	}
});

test('breakLabels(rows, fault) leaves other days, and a feed without a fault, as they were', () => {
	for (const day of [9, 13]) {
		const rows = dayRows(world, day);
		expect(breakLabels(rows, fault)).toBe(rows);
	}
	const rows = dayRows(world, 11);
	expect(breakLabels(rows, undefined)).toBe(rows);
	expect(new Set(rows.labels).size).toBe(2);
});
