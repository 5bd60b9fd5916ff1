import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { msAt } from '../../../../src/lib/simulation/traffic/latency-buckets.ts';
import {
	LatencyCounts,
	percentileOfAll
} from '../../../../src/lib/simulation/traffic/latency-counts.ts';
import { latencyLaw } from '../../../../src/lib/simulation/traffic/latency-law.ts';
import { binomial, goodnessOfFitTest } from '../../../../src/lib/stats/index.ts';
import { runs, seed } from '../../../counts.ts';
import { bucketsOf, model, sum } from './worlds.ts';

const laws = [latencyLaw(model.latency, 2), latencyLaw({ ...model.latency, medianMs: 90 })];
const law = laws[0]!.shares(5);

function answers(n: number, key: number | string, of = law): LatencyCounts {
	const counts = new LatencyCounts();
	counts.expect(n, of, createRng(key));
	return counts;
}

/** A percentile from whole buckets, one after the other. */
function fromBuckets(buckets: readonly number[], p: number): number {
	let left = p * sum(buckets);
	const at = buckets.findIndex((count) => count > 0 && (left -= count) <= 0);
	return msAt(at + 1 + left / buckets[at]!);
}

it('loses no answer, and says the same again, whatever is asked first', () => {
	fc.assert(
		fc.property(
			fc.nat(200_000),
			fc.array(fc.integer({ min: 0, max: 512 }), { maxLength: 30 }),
			fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { maxLength: 4 }),
			(n, edges, shares) => {
				const counts = answers(n, n);
				const said = edges.map((edge) => counts.below(edge));
				const slow = shares.map((p) => counts.percentile(p));
				const buckets = bucketsOf(counts);
				expect(sum(buckets)).toBe(n);
				expect(buckets.every((count) => count >= 0 && Number.isInteger(count))).toBe(true);
				expect(edges.map((edge) => sum(buckets.slice(0, edge)))).toEqual(said);
				shares.forEach((p, i) => {
					if (n === 0) expect(slow[i]).toBeNaN();
					else expect(slow[i]! / fromBuckets(buckets, p)).toBeCloseTo(1, 9);
				});
			}
		),
		{ seed, numRuns: runs(500) }
	);
});

it.each([
	[20, 200],
	[4000, 1]
])('follows the law with %i at a time, percentiles asked first', (n, times) => {
	const into = new Array<number>(512).fill(0);
	for (let i = 0; i < times; i++) {
		const counts = answers(n, `${n} ${i}`);
		for (const p of [0.5, 0.95, 0.99]) counts.percentile(p);
		bucketsOf(counts).forEach((count, bucket) => (into[bucket]! += count));
	}
	// Cells of at least a thousandth, so that the approximation of chi-square holds.
	const [observed, expected] = [[0], [0]];
	for (let i = 0; i + 1 < law.cumulative.length; i++) {
		if (expected.at(-1)! > 1e-3) {
			observed.push(0);
			expected.push(0);
		}
		observed[observed.length - 1]! += into[law.first + i]!;
		expected[expected.length - 1]! += law.cumulative[i + 1]! - law.cumulative[i]!;
	}
	expect(goodnessOfFitTest(observed, expected).pValue).toBeGreaterThan(1e-4);
});

it.each([
	[40, 0.5],
	[300, 0.95],
	[5000, 0.99]
])('of %i answers, the percentile %f is below an edge as often as a binomial says', (n, p) => {
	const times = runs(20_000);
	let edge = law.first;
	while (law.cumulative[edge - law.first]! < p) edge++;
	const chance = 1 - binomial(n, law.cumulative[edge - law.first]!).cdf(Math.ceil(p * n) - 1);
	let below = 0;
	for (let i = 0; i < times; i++) {
		if (answers(n, `${n} ${i}`).percentile(p) <= msAt(edge)) below++;
	}
	const error = Math.sqrt((chance * (1 - chance)) / times);
	expect(Math.abs(below / times - chance)).toBeLessThan(3 * error);
});

it('reads the percentile of several counts together as of their sum', () => {
	const rng = createRng(9);
	const list = [3000, 0, 40, 7, 900].map((n, i) => answers(n, i, laws[i % 2]!.shares(i)));
	const kept = list.map((counts) => {
		counts.percentile(0.99);
		return counts.kept(rng);
	});
	const slow = [0.5, 0.95, 0.99].map((p) => percentileOfAll(kept, p));
	const all = kept.map(bucketsOf).reduce((one, other) => one.map((n, i) => n + other[i]!));
	[0.5, 0.95, 0.99].forEach((p, i) => {
		expect(slow[i]! / fromBuckets(all, p)).toBeCloseTo(1, 9);
	});
	expect(kept[0]!.percentile(0.99)).toBe(list[0]!.percentile(0.99));
	expect(percentileOfAll([], 0.5)).toBeNaN();
	expect(percentileOfAll([answers(0, 1)], 0.5)).toBeNaN();
});

it('reads percentiles of answers that are counted already', () => {
	const buckets = new Float64Array(512);
	buckets.set([1, 0, 3], 100);
	const counts = new LatencyCounts();
	counts.load(buckets);
	expect([counts.answers, counts.below(101), counts.below(512)]).toEqual([4, 1, 4]);
	expect(counts.percentile(0.25)).toBeCloseTo(msAt(101), 9);
	expect(counts.percentile(1)).toBeCloseTo(msAt(103), 9);
	expect(bucketsOf(counts)).toEqual([...buckets]);
});
