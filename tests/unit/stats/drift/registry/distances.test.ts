import { describe, expect, it } from 'vitest';
import { categoricalPair } from '../../../../../src/lib/stats/drift/categorical-pair.ts';
import { continuousPair } from '../../../../../src/lib/stats/drift/continuous-pair.ts';
import { psiFromSamples } from '../../../../../src/lib/stats/drift/psi-from-samples.ts';
import { psiNull } from '../../../../../src/lib/stats/drift/psi-null.ts';
import {
	hellinger,
	jensenShannon,
	kullbackLeibler,
	populationStability,
	wasserstein
} from '../../../../../src/lib/stats/drift/registry/distances.ts';
import { wassersteinDistance } from '../../../../../src/lib/stats/drift/wasserstein-distance.ts';
import { bell } from '../samples.ts';

const [x, y] = [bell(1, 900), bell(2, 700, 0.1)];
const pair = continuousPair(x, y);
const binned = [populationStability, kullbackLeibler, jensenShannon, hellinger];

describe('the distances of the registry', () => {
	it('give what the public functions give', () => {
		expect(populationStability.compute(pair).statistic).toBe(psiFromSamples(x, y).psi);
		const normed = wassersteinDistance(x, y, { normed: 'reference-sd' });
		expect(wasserstein.compute(pair).statistic).toBeCloseTo(normed, 13);
	});

	it('follow the number of bins, and so do their quiet days', () => {
		const hundred = continuousPair(x, y, { bins: 100 });
		for (const test of binned) {
			expect(test.compute(hundred).statistic).toBeGreaterThan(test.compute(pair).statistic);
			expect(test.quiet(hundred)).toBeGreaterThan(test.quiet(pair));
		}
	});

	it('call quiet what psiNull calls its 95 % point', () => {
		const { critical95 } = psiNull({ n: 900, m: 700, bins: 10 });
		expect(populationStability.quiet(pair)).toBeCloseTo(critical95, 14);
		expect(kullbackLeibler.quiet(pair)).toBeCloseTo(critical95 / 2, 14);
		expect(hellinger.quiet(pair)).toBeCloseTo(Math.sqrt(critical95 / 8), 14);
	});

	it('carry an infinite KL as a result that rings', () => {
		const empty = categoricalPair([50, 30, 20], [60, 40, 0], ['a', 'b', 'c']);
		const result = kullbackLeibler.compute(empty);
		expect(result).toEqual({ statistic: Infinity, pValue: null });
		expect(kullbackLeibler.rings(result, 2)).toBe(true);
		expect(populationStability.compute(empty).statistic).toBeCloseTo(1.566420764587036, 12);
	});

	it('take the floor of the pair', () => {
		const counts = [
			[50, 30, 20],
			[60, 40, 0],
			['a', 'b', 'c']
		] as [number[], number[], string[]];
		const result = populationStability.compute(categoricalPair(...counts, { floor: 1e-6 }));
		expect(result.statistic).toBeCloseTo(2.488202685957963, 12);
	});
});
