import { expect, test } from 'vitest';
import { ksLevels } from '../../../../../src/lib/simulation/drift/many/ks-levels.ts';
import { ksTest } from '../../../../../src/lib/stats/index.ts';

test('a gap has the p-value that the test gives, and level is the largest one below the line', () => {
	const rows = 40;
	const levels = ksLevels(rows);
	const reference = Array.from({ length: rows }, (_, i) => i);
	for (const gap of [0, 1, 7, 12, 40]) {
		const current = reference.map((value) => value + gap - 0.5 * Math.sign(gap));
		expect(ksTest(reference, current).statistic).toBeCloseTo(gap / rows, 12);
		expect(levels.pOf(gap)).toBe(ksTest(reference, current).pValue);
	}
	const all = Array.from({ length: rows + 1 }, (_, gap) => levels.pOf(gap));
	for (const line of [0.5, 0.05, 0.001]) {
		expect(levels.attained(line)).toBe(Math.max(...all.filter((p) => p < line)));
	}
	expect(ksLevels(3).attained(0.01)).toBe(0);
});
