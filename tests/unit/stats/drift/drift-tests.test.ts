import { describe, expect, it } from 'vitest';
import { categoricalPair } from '../../../../src/lib/stats/drift/categorical-pair.ts';
import { continuousPair } from '../../../../src/lib/stats/drift/continuous-pair.ts';
import { driftTests } from '../../../../src/lib/stats/drift/drift-tests.ts';
import { bell } from './samples.ts';

const same = continuousPair(bell(1, 800), bell(2, 700));
const apart = continuousPair(bell(1, 800), bell(2, 700, 2, 1.5));
const categories = categoricalPair([50, 30, 20], [20, 30, 50], ['a', 'b', 'c']);

describe('driftTests', () => {
	it('has the ten methods, each id once, in the order of the panel', () => {
		expect(driftTests.map(({ id }) => id)).toEqual([
			'ks',
			'chi-square',
			'cramer-von-mises',
			'mann-whitney',
			'psi',
			'kl',
			'jensen-shannon',
			'hellinger',
			'wasserstein',
			'classifier-auc'
		]);
	});

	it.each(driftTests.map((test) => [test.id, test] as const))(
		'%s knows a drift when it sees one',
		(_, test) => {
			const standard = test.threshold.default;
			const result = test.compute(apart);
			expect(test.rings(result, standard)).toBe(true);
			expect(result.statistic).toBeGreaterThan(test.quiet(apart));
			expect(result.statistic).toBeGreaterThan(test.ringsAt(apart, standard));
			const quiet = test.compute(same);
			expect(test.rings(quiet, standard)).toBe(false);
			expect(quiet.statistic).toBeLessThan(test.quiet(same));
			expect(quiet.statistic).toBeGreaterThan(test.base - 0.05);
		}
	);

	it.each(driftTests.map((test) => [test.id, test] as const))(
		'%s says so in one sentence',
		(_, test) => {
			for (const pair of [same, apart]) {
				const sentence = test.reading(test.compute(pair), test.threshold.default);
				expect(sentence).toMatch(/^[\p{L}].*\.$/u);
				expect(sentence).not.toMatch(/NaN|undefined|e-\d/);
			}
		}
	);

	it.each(driftTests.map((test) => [test.id, test] as const))(
		'%s has a threshold within its own limits, with a source',
		(_, test) => {
			const { min, max, step, source } = test.threshold;
			expect(test.threshold.default).toBeGreaterThanOrEqual(min);
			expect(test.threshold.default).toBeLessThanOrEqual(max);
			expect(step).toBeGreaterThan(0);
			expect(source.url).toMatch(/^https:\/\//);
			expect(source.text.length).toBeGreaterThan(20);
		}
	);

	it.each(driftTests.map((test) => [test.id, test] as const))(
		'%s takes the features it says it takes, and no others',
		(_, test) => {
			if (test.accepts.includes('categorical')) {
				expect(Number.isFinite(test.compute(categories).statistic)).toBe(true);
				expect(test.quiet(categories)).toBeGreaterThan(0);
			} else {
				expect(() => test.compute(categories)).toThrow(/numeric feature/);
			}
		}
	);

	it('lets a constant feature be: no test rings, none fails', () => {
		const constant = continuousPair([4, 4, 4, 4, 4], [4, 4, 4, 4, 4, 4]);
		for (const test of driftTests) {
			const result = test.compute(constant);
			expect(test.rings(result, test.threshold.default)).toBe(false);
			expect(test.quiet(constant)).toBeGreaterThanOrEqual(test.base);
		}
	});

	it('works with two rows a side', () => {
		const tiny = continuousPair([1, 2], [3, 4]);
		for (const test of driftTests) {
			expect(Number.isNaN(test.compute(tiny).statistic)).toBe(false);
			expect(Number.isFinite(test.quiet(tiny))).toBe(true);
		}
	});
});
