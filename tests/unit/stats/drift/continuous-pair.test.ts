import { describe, expect, it } from 'vitest';
import { continuousPair } from '../../../../src/lib/stats/drift/continuous-pair.ts';
import { psiFromSamples } from '../../../../src/lib/stats/drift/psi-from-samples.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';
import { bell } from './samples.ts';

describe('continuousPair(reference, current, options)', () => {
	it('sorts, counts and merges once, when first asked', () => {
		const pair = continuousPair(bell(1, 50), bell(2, 40));
		expect(pair.reference).toBe(pair.reference);
		expect(pair.summary).toBe(pair.summary);
		expect(pair.edges).toBe(pair.edges);
		expect([...pair.reference]).toEqual([...bell(1, 50)].sort((a, b) => a - b));
		expect(pair).toMatchObject({ kind: 'continuous', n: 50, m: 40 });
	});

	it('counts as psiFromSamples does, in as many bins as asked for', () => {
		const [x, y] = [bell(3, 300), bell(4, 200)];
		for (const bins of [10, 100]) {
			const pair = continuousPair(x, y, { bins });
			const { edges, referenceCounts, currentCounts } = psiFromSamples(x, y, { bins });
			expect([...pair.edges]).toEqual(edges);
			expect(pair.referenceCounts).toEqual(referenceCounts);
			expect(pair.currentCounts).toEqual(currentCounts);
		}
	});

	it('takes sorted samples as they are, and keeps the rows as they came', () => {
		const sorted = bell(5, 30).sort();
		const pair = continuousPair(sorted, sorted, { sorted: true });
		expect(pair.reference).toBe(sorted);
		expect(pair.rows.current).toBe(sorted);
	});

	it('refuses short samples, NaN, and options that mean nothing', () => {
		expect(() => continuousPair([1], [1, 2])).toThrow(/at least 2 values in reference/);
		expect(() => continuousPair([1, 2], [1, NaN])).toThrow(StatsError);
		expect(() => continuousPair([1, 2], [1, 2], { bins: 0 })).toThrow(StatsError);
		expect(() => continuousPair([1, 2], [1, 2], { classifierRows: 1 })).toThrow(StatsError);
	});
});

it('continuousPair(reference, current, { floor }) wants a share', () => {
	expect(() => continuousPair([1, 2], [2, 1], { floor: NaN })).toThrow(StatsError);
});
