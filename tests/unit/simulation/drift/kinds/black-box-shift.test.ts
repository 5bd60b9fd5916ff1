import { expect, test } from 'vitest';
import { runs as runsOf } from '../../../../counts.ts';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { blackBoxShift } from '../../../../../src/lib/simulation/drift/kinds/black-box-shift.ts';

test('by hand: 80 % hits, 10 % slips, 38 % called: 40 % are positive', () => {
	const found = blackBoxShift({ tp: 80, fn: 20, fp: 10, tn: 90 }, 380, 1000);
	expect(found?.estimate).toBeCloseTo(0.4, 12);
	const variance = (0.38 * 0.62) / 1000 + 0.4 ** 2 * 0.0016 + 0.6 ** 2 * 0.0009;
	expect(found?.interval[1]).toBeCloseTo(0.4 + (1.959963984540054 * Math.sqrt(variance)) / 0.7, 9);
});

test('fewer called than slips alone would make: clipped to none', () => {
	const found = blackBoxShift({ tp: 80, fn: 20, fp: 10, tn: 90 }, 50, 1000);
	expect(found?.raw).toBeCloseTo(-1 / 14, 12);
	expect(found?.estimate).toBe(0);
});

test('a model that tells nothing apart has no estimate', () => {
	expect(blackBoxShift({ tp: 30, fn: 70, fp: 30, tn: 70 }, 300, 1000)).toBeUndefined();
});

test.each([0.1, 0.4, 0.8])(
	'under pure label shift to %d it is unbiased within 3 standard errors, and its intervals hold it 19 times in 20',
	(share) => {
		const runs = runsOf(20_000);
		const rng = createRng(`shift ${share}`);
		const [hits, slips, rows] = [0.84, 0.12, 1000];
		let [sum, squares, covered] = [0, 0, 0];
		for (let run = 0; run < runs; run++) {
			const [tp, fp] = [rng.binomial(rows / 2, hits), rng.binomial(rows / 2, slips)];
			const called = rng.binomial(rows, share * hits + (1 - share) * slips);
			const validation = { tp, fn: rows / 2 - tp, fp, tn: rows / 2 - fp };
			const found = blackBoxShift(validation, called, rows);
			if (!found) throw new Error('no estimate');
			sum += found.estimate;
			squares += found.estimate ** 2;
			covered += Number(found.interval[0] <= share && share <= found.interval[1]);
		}
		const mean = sum / runs;
		const error = Math.sqrt((squares / runs - mean ** 2) / runs);
		expect(Math.abs(mean - share)).toBeLessThan(3 * error);
		expect(Math.abs(covered / runs - 0.95)).toBeLessThan(
			3 * Math.sqrt((0.05 * 0.95) / runs) + 0.003
		);
	}
);
