import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '../../src/lib/random/index.ts';
import { ksTest, ksTestFromSorted, sortedPairSummary } from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

type Draw = (rng: ReturnType<typeof createRng>, i: number) => number;

/** Kinds of samples that cells over the bulk of the values could get wrong. */
const kinds: Record<string, Draw> = {
	normal: (rng) => rng.normal(),
	rounded: (rng) => Math.round(rng.normal() * 50) / 50,
	yesOrNo: (rng) => (rng.uniform() < 0.3 ? 1 : 0),
	logNormal: (rng) => rng.logNormal(0, 2),
	cauchy: (rng) => rng.normal() / rng.normal(),
	spike: (rng) => (rng.uniform() < 0.7 ? 5 : rng.normal()),
	outliers: (rng, i) => (i % 500 === 7 ? 1e12 * rng.normal() : rng.normal()),
	twoLumps: (rng) => rng.normal() * 1e-6 + (rng.uniform() < 0.5 ? -1 : 1),
	denormal: (rng) => rng.integer(1000) * 5e-324,
	huge: (rng) => rng.normal() * 1e307,
	farFromZero: (rng) => 1e15 + rng.integer(5000),
	rising: (rng, i) => i / 100 + rng.uniform(),
	sawtooth: (rng, i) => (i % 17) + rng.uniform() * 1e-9
};
const kind = fc.constantFrom(...Object.keys(kinds));

function draw(name: string, run: number, n: number, stretch: number): Float64Array {
	const rng = createRng(run);
	const one = kinds[name] as Draw;
	return Float64Array.from({ length: n }, (_, i) => one(rng, i) * stretch);
}

it('ksTest of large samples equals sorting and merging, on every kind of sample', () => {
	fc.assert(
		fc.property(
			kind,
			kind,
			fc.integer({ min: 2000, max: 12_000 }),
			fc.integer({ min: 2000, max: 12_000 }),
			fc.constantFrom(1, 1, 1.01, 1.5),
			fc.integer({ min: 1, max: 1e6 }),
			(before, after, n, m, stretch, run) => {
				const x = draw(before, run, n, 1);
				const y = draw(run % 3 === 0 ? after : before, run + 1, m, stretch);
				const found = ksTest(x, y, { method: 'asymptotic' });
				const [left, right] = [x.slice().sort(), y.slice().sort()];
				const expected = ksTestFromSorted(left, right, { method: 'asymptotic' });
				expect(found.statistic).toBe(expected.statistic);
				expect(found.pValue).toBe(expected.pValue);
				const upTo = (sample: Float64Array) =>
					sample.reduce((sum, each) => sum + (each <= found.location ? 1 : 0), 0);
				const gap = upTo(x) * m - upTo(y) * n;
				expect(Math.abs(gap) / (n * m)).toBe(found.statistic);
				expect(Math.sign(gap)).toBe(found.sign);
				expect(Math.abs(sortedPairSummary(left, right).widestGap.gap)).toBe(Math.abs(gap));
			}
		),
		{ numRuns: runs(1000), seed }
	);
});
