import { expect, test } from 'vitest';
import {
	breakLabels,
	dayRows,
	driftingWorld,
	labelsLookSound,
	loopRules
} from '../../../../src/lib/simulation/loop/index.ts';
import { normal } from '../../../../src/lib/stats/index.ts';

const world = driftingWorld(3);

test('labelsLookSound(rows) lets every sound day pass and stops a day of nothing but yes', () => {
	for (let day = 0; day <= loopRules.days; day += 5) {
		const rows = dayRows(world, day);
		expect(labelsLookSound(rows)).toBe(true);
		expect(labelsLookSound(breakLabels(rows, { from: day, to: day }))).toBe(false);
	}
});

test('labelsLookSound(rows) stops what lies more than ten points from one half', () => {
	const of = (yes: number) => ({ labels: new Uint8Array(1000).fill(1, 0, yes) });
	expect([399, 400, 600, 601].map((yes) => labelsLookSound(of(yes)))).toEqual([
		false,
		true,
		true,
		false
	]);
});

test('labelsLookSound(rows) is wrong about a sound day about once in four billion', () => {
	const sd = Math.sqrt(0.25 / loopRules.rowsPerDay);
	const chance = 2 * normal(0, 1).cdf(-0.1 / sd);
	expect(1 / chance).toBeGreaterThan(3e9);
	expect(1 / chance).toBeLessThan(5e9);
});
