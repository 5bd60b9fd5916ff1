import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { learnLine } from '../../../../src/lib/simulation/retraining/learn-line.ts';
import { fitLogistic } from '../../../../src/lib/simulation/retraining/learner/fit-logistic.ts';
import { addMoments, momentsPerDay } from '../../../../src/lib/simulation/retraining/moments.ts';
import { retrainingRules as rules } from '../../../../src/lib/simulation/retraining/retraining-rules.ts';
import { twoYears } from '../../../../src/lib/simulation/retraining/two-years.ts';

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

test('on the rows of the two years it answers as the lab’s logistic regression does', () => {
	const world = twoYears(18);
	const rows = {
		rowsPerDay: rules.rowsPerDay,
		x: world.first,
		y: world.second,
		labels: world.labels
	};
	const use = { held: 0, labelled: rules.rowsPerDay };
	for (const from of [0, 100, 400, 480, 600]) {
		const span = { from, to: from + rules.window };
		const [w0 = 0, w1 = 0, lift = 0] = fitLogistic({ rows, use, span }, new Float64Array(3));
		const { w, cut } = learnLine(world.moments, span.from, span.to);
		let differ = 0;
		const [first, end] = [span.to * rules.rowsPerDay, (span.to + 30) * rules.rowsPerDay];
		for (let row = first; row < end; row++) {
			const [x, y] = [world.first[row]!, world.second[row]!];
			if (x * w0 + y * w1 + lift > 0 !== x * w[0] + y * w[1] > cut) differ++;
		}
		expect(differ / (end - first)).toBeLessThan(0.012);
	}
});
