import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as stats from '../../src/lib/stats/index.ts';

type Row = [x: number, density: number, cdf: number, sf: number, quantile?: number | null];
type Case = { dist: keyof typeof laws; params: number[]; rows: Row[] };

const laws = {
	normal: ([mean, sd]: number[]) => stats.normal(mean, sd),
	logNormal: ([mu = 0, sigma = 0]: number[]) => stats.logNormal(mu, sigma),
	exponential: ([rate = 0]: number[]) => stats.exponential(rate),
	gamma: ([shape = 0]: number[]) => stats.gamma(shape),
	beta: ([a = 0, b = 0]: number[]) => stats.beta(a, b),
	studentT: ([df = 0]: number[]) => stats.studentT(df),
	fisherF: ([d1 = 0, d2 = 0]: number[]) => stats.fisherF(d1, d2),
	kolmogorov: () => stats.kolmogorov(),
	poisson: ([lambda = 0]: number[]) => stats.poisson(lambda),
	binomial: ([n = 0, p = 0]: number[]) => stats.binomial(n, p)
};

const { source, cases } = JSON.parse(
	readFileSync(new URL('distribution_grid.json', import.meta.url), 'utf8')
) as { source: string; cases: Case[] };

/** What is promised: 12 digits for shapes to 10^3, 10 to 10^6, 8 beyond. */
function promised({ params }: Case): number {
	const largest = Math.max(...params);
	if (largest <= 1e3) return 1e-12;
	return largest <= 1e6 ? 1e-10 : 1e-8;
}

const relative = (actual: number, expected: number) =>
	actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);

describe(`distributions keep their digits everywhere, against ${source}`, () => {
	it('covers nearly two thousand places', () => {
		expect(cases.flatMap(({ rows }) => rows).length).toBeGreaterThan(1900);
	});

	it.each(cases.map((one) => [`${one.dist}(${one.params.join(', ')})`, one] as const))(
		'%s',
		(_, one) => {
			const law = laws[one.dist](one.params);
			const density = 'pdf' in law ? law.pdf : law.pmf;
			const wrong = one.rows.flatMap(([x, pdf, cdf, sf, quantile]) => [
				...miss(`density at ${x}`, density(x), pdf),
				...miss(`cdf at ${x}`, law.cdf(x), cdf),
				...miss(`sf at ${x}`, law.sf(x), sf),
				...(typeof quantile === 'number'
					? miss(`quantile of ${cdf}`, law.quantile(cdf), quantile)
					: [])
			]);
			expect(wrong).toEqual([]);

			function miss(what: string, actual: number, expected: number): string[] {
				const error = Math.abs(expected) < 1e-300 ? 0 : relative(actual, expected);
				return error <= promised(one) ? [] : [`${what}: ${actual}, off by ${error}`];
			}
		}
	);
});
