import { expect, it } from 'vitest';
import { binomial, kolmogorov, psiNull } from '../../../src/lib/stats/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('drift-detection');

it('50 quiet features ring on 92.3 % of days, 300 raise 15 alarms a day', () => {
	expect(words).toContain(`on ${printed(100 * (1 - binomial(50, 0.05).pmf(0)), 1)} % of days`);
	expect(words).toContain(`Three hundred raise ${printed(300 * 0.05)} a day`);
});

it('at a million rows a side KS rings at a gap of 0.002', () => {
	const gap = kolmogorov().quantile(0.95) / Math.sqrt(500_000);
	expect(words).toContain(`KS rings at a gap of ${printed(gap, 3)}`);
});

it('the formula says 18.7 % at 100 rows a side, and 0.0004 at 100,000', () => {
	const share = psiNull({ n: 100, m: 100, bins: 10 }).probabilityAbove(0.25);
	expect(words).toContain(`that formula says ${printed(100 * share, 1)} %`);
	expect(psiNull({ n: 100_000, m: 100_000, bins: 10 }).probabilityAbove(0.0004)).toBeLessThan(0.05);
});
