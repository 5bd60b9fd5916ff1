import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { learnLine } from '../../../../src/lib/simulation/retraining/learn-line.ts';
import { addMoments, momentsPerDay } from '../../../../src/lib/simulation/retraining/moments.ts';
import { retrainingRules as rules } from '../../../../src/lib/simulation/retraining/retraining-rules.ts';

/** Days of two normal classes about (−1, 0) and (1, 0) with the given share of yes. */
function moments(days: number, share: number): Float64Array {
	const rng = createRng('learn line');
	const rows = days * rules.rowsPerDay;
	const labels = Uint8Array.from({ length: rows }, () => (rng.uniform() < share ? 1 : 0));
	const first = Float64Array.from(labels, (label) => rng.normal() + (label ? 1 : -1));
	const second = Float64Array.from(labels, () => rng.normal());
	const sums = new Float64Array(days * momentsPerDay);
	for (let day = 0; day < days; day++) addMoments({ first, second, labels, moments: sums }, day);
	return sums;
}

test('learnLine finds the line of two normal classes: w = (2, 0), cut = ln(no / yes)', () => {
	for (const share of [0.5, 0.2]) {
		const { w, cut } = learnLine(moments(200, share), 0, 200);
		expect(w[0]).toBeCloseTo(2, 1);
		expect(Math.abs(w[1])).toBeLessThan(0.03);
		expect(Math.abs(cut - Math.log((1 - share) / share))).toBeLessThan(0.05);
	}
});

test('learnLine reads only the days of its window', () => {
	const sums = moments(20, 0.5);
	const early = learnLine(sums, 0, 10);
	sums.fill(0, 10 * momentsPerDay);
	expect(learnLine(sums, 0, 10)).toEqual(early);
});
