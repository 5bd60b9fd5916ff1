import { kolmogorov } from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';

type KolmogorovInput = { x: readonly number[]; p: readonly number[] };

/** Kolmogorov's distribution: SciPy has it, R does not. */
export const kolmogorovSnippet = makeSnippet<KolmogorovInput>({
	id: 'kolmogorov',
	functions: ['kolmogorov'],
	title: "Kolmogorov's distribution, the limit of the Kolmogorov-Smirnov test",
	example: { x: [0.5, 1.358, 4], p: [0.05, 0.95] },
	numbers: ({ x, p }) => ({
		...namedValues('cdf', x.map(kolmogorov().cdf)),
		...namedValues('sf', x.map(kolmogorov().sf)),
		...namedValues('quantile', p.map(kolmogorov().quantile))
	}),
	python: ({ x, p }) => `for i, x in enumerate([${x.map(exactNumber).join(', ')}]):
    report(f"cdf_{i + 1}", stats.kstwobign.cdf(x))
    report(f"sf_{i + 1}", special.kolmogorov(x))
for i, p in enumerate([${p.map(exactNumber).join(', ')}]):
    report(f"quantile_{i + 1}", stats.kstwobign.ppf(p))`,
	r: ({
		x,
		p
	}) => `# Base R has it inside ks.test only. One series is good for small x, one for large.
k <- 1:30
cdf_small <- function(x) sqrt(2 * pi) / x * sum(exp(-(2 * k - 1)^2 * pi^2 / (8 * x^2)))
sf_large <- function(x) 2 * sum((-1)^(k - 1) * exp(-2 * k^2 * x^2))
cdf <- function(x) if (x < 1.2) cdf_small(x) else 1 - sf_large(x)
sf <- function(x) if (x < 1.2) 1 - cdf_small(x) else sf_large(x)
x <- c(${x.map(exactNumber).join(', ')})
p <- c(${p.map(exactNumber).join(', ')})
quantile_of <- function(p) uniroot(function(x) cdf(x) - p, c(0.05, 5), tol = 1e-13)$root
report(paste0("cdf_", seq_along(x)), vapply(x, cdf, numeric(1)))
report(paste0("sf_", seq_along(x)), vapply(x, sf, numeric(1)))
report(paste0("quantile_", seq_along(p)), vapply(p, quantile_of, numeric(1)))`
});
