import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { correctedRate } from '../../../../src/lib/simulation/llm/corrected-rate.ts';
import { judgedRate } from '../../../../src/lib/simulation/llm/judged-rate.ts';

const check = (share: number, n: number) => ({ right: share * n, n });
const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const good = fc.double({ min: 0.6, max: 1, noNaN: true });

test('correctedRate undoes what judgedRate does', () => {
	fc.assert(
		fc.property(share, good, good, (truth, sensitivity, specificity) => {
			const passed = 1000 * judgedRate(truth, { sensitivity, specificity });
			const { rate } = correctedRate({
				passed,
				n: 1000,
				sensitivity: check(sensitivity, 200),
				specificity: check(specificity, 200)
			});
			expect(rate).toBeCloseTo(truth, 9);
		})
	);
});

test('correctedRate with a judge known to be perfect is Agresti and Coull’s interval', () => {
	const known = { right: 1e9, n: 1e9 };
	const { interval } = correctedRate({
		passed: 80,
		n: 100,
		sensitivity: known,
		specificity: known
	});
	// statsmodels: proportion_confint(80, 100, method='agresti_coull')
	expect(interval[0]).toBeCloseTo(0.71041, 4);
	expect(interval[1]).toBeCloseTo(0.86738, 4);
});

test('correctedRate is narrower with more labels and with a better judge', () => {
	const width = (sensitivity: number, labels: number) => {
		const specificity = 0.8;
		const { interval } = correctedRate({
			passed: 2000 * judgedRate(0.7, { sensitivity, specificity }),
			n: 2000,
			sensitivity: check(sensitivity, 0.7 * labels),
			specificity: check(specificity, 0.3 * labels)
		});
		return interval[1] - interval[0];
	};
	expect(width(0.9, 400)).toBeLessThan(width(0.9, 100));
	expect(width(0.99, 400)).toBeLessThan(width(0.9, 400));
});

test('correctedRate refuses a coin', () => {
	const coin = { right: 50, n: 100 };
	const ask = () => correctedRate({ passed: 5, n: 10, sensitivity: coin, specificity: coin });
	expect(ask).toThrow(RangeError);
});

test.each([
	[0.7, 0.9, 0.8, 60],
	[0.3, 0.8, 0.9, 40],
	[0.9, 0.95, 0.7, 100]
])('correctedRate holds a truth of %d in about 95 of 100 runs', (truth, se, sp, labels) => {
	const rng = createRng(`coverage ${truth}`);
	const runs = 3000;
	let held = 0;
	for (let run = 0; run < runs; run++) {
		const { interval } = correctedRate({
			passed: rng.binomial(500, judgedRate(truth, { sensitivity: se, specificity: sp })),
			n: 500,
			sensitivity: { right: rng.binomial(labels, se), n: labels },
			specificity: { right: rng.binomial(labels, sp), n: labels }
		});
		if (interval[0] <= truth && truth <= interval[1]) held++;
	}
	expect(held / runs).toBeGreaterThan(0.935);
	expect(held / runs).toBeLessThan(0.985);
});
