import { expect, test } from 'vitest';
import {
	alarmsIfIndependent,
	closedForms
} from '../../../../../src/lib/simulation/drift/many/closed-forms.ts';
import { normal } from '../../../../../src/lib/stats/index.ts';
import { worldFor } from './world-for.ts';

test('fifty quiet features at 0.05 ring on 92.3 % of days, and corrected on at most 5 %', () => {
	const forms = closedForms(worldFor());
	expect(forms.none.pages).toEqual({ value: expect.closeTo(1 - 0.95 ** 50, 12), kind: 'exact' });
	expect(forms.none.pages?.value).toBeCloseTo(0.923, 3);
	expect(forms.holm.pages?.value).toBeCloseTo(1 - 0.999 ** 50, 12);
	expect(forms['benjamini-hochberg'].pages).toEqual({ value: 0.05, kind: 'exact' });
	expect(forms['benjamini-hochberg'].falseShare?.value).toBeCloseTo(0.04, 12);
	expect(forms.share.pages?.value).toBeLessThan(1e-15);
});

test('power is that of a z test at the line of the rule', () => {
	const { none, bonferroni, holm } = closedForms(worldFor());
	// 0.18 sd at 1,000 rows are 4.02 standard errors; the lines stand at 1.96 and 3.29.
	expect(none.found?.value).toBeCloseTo(normal().cdf(4.0249 - 1.95996), 4);
	expect(bonferroni.found?.value).toBeCloseTo(normal().cdf(4.0249 - 3.29053), 4);
	expect(holm.found).toBeUndefined();
});

test('linked features ring on fewer days; where no formula is known, none is given', () => {
	const apart = closedForms(worldFor());
	const cause = closedForms(worldFor({ links: 'one cause', rho: 0.8 }));
	expect(cause.none.pages?.value).toBeLessThan(0.5);
	expect(cause.none.pages?.kind).toBe('exact');
	expect(cause.share.pages?.value).toBeGreaterThan(0.01);
	const chain = closedForms(worldFor({ links: 'neighbours' }));
	expect(chain.none.pages).toEqual({ ...apart.none.pages, kind: 'at most' });
	expect(chain['benjamini-hochberg'].pages).toBeUndefined();
	expect(
		closedForms(worldFor({ links: 'one cause', test: 'ks', rows: 50 })).none.pages
	).toBeUndefined();
});

test('KS has few levels to choose from, so it rings less than its line allows', () => {
	const { none, holm } = closedForms(worldFor({ test: 'ks', rows: 50 }));
	expect(none.pages?.value).toBeLessThan(0.923);
	expect(none.pages?.value).toBeGreaterThan(0.6);
	expect(holm.pages?.value).toBeLessThan(0.05);
	const all = closedForms(worldFor({ moved: 50 }));
	expect(all.none.falseShare).toEqual({ value: 0, kind: 'exact' });
});

test('independent features ring as a binomial count', () => {
	const chances = alarmsIfIndependent(worldFor());
	expect(chances[0]).toBeCloseTo(0.95 ** 50, 12);
	expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 4);
	expect(alarmsIfIndependent(worldFor({ features: 1 }))).toHaveLength(2);
});
