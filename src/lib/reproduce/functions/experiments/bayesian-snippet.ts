import { bayesianAB, type TwoArms } from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonOptions, rOptions } from './named-options.ts';

type Bayesian = TwoArms & { prior: readonly [number, number] };

const options = ({ successesA, nA, successesB, nB, prior }: Bayesian) => ({
	prior_a: prior[0],
	prior_b: prior[1],
	successes_a: successesA,
	n_a: nA,
	successes_b: successesB,
	n_b: nB
});

/** Two success rates with a beta prior, by quadrature. */
export const bayesianSnippet = makeSnippet<Bayesian>({
	id: 'bayesian-ab',
	functions: ['bayesianAB'],
	title: 'Bayesian comparison of two success rates',
	example: { successesA: 48, nA: 1000, successesB: 63, nB: 1010, prior: [1, 1] },
	numbers: ({ prior, ...rest }) => {
		const found = bayesianAB({ ...rest, prior: [prior[0], prior[1]] });
		return {
			probability_b_beats_a: found.probabilityBBeatsA,
			expected_loss_a: found.expectedLossA,
			expected_loss_b: found.expectedLossB,
			lower_a: found.intervalA[0],
			upper_a: found.intervalA[1],
			lower_b: found.intervalB[0],
			upper_b: found.intervalB[1]
		};
	},
	python: (input) => `${pythonOptions(options(input))}

a = stats.beta(prior_a + successes_a, prior_b + n_a - successes_a)
b = stats.beta(prior_a + successes_b, prior_b + n_b - successes_b)


def integral(function):
    peaks = [a.mean(), b.mean()]
    return integrate.quad(function, 0, 1, points=peaks, epsabs=0, epsrel=1e-12, limit=200)[0]


report("probability_b_beats_a", integral(lambda x: b.pdf(x) * a.cdf(x)))
# What one loses on average by choosing an arm although the other is better.
report("expected_loss_a", integral(lambda x: a.cdf(x) * b.sf(x)))
report("expected_loss_b", integral(lambda x: b.cdf(x) * a.sf(x)))
report("lower_a", a.ppf(0.025))
report("upper_a", a.ppf(0.975))
report("lower_b", b.ppf(0.025))
report("upper_b", b.ppf(0.975))`,
	r: (input) => `${rOptions(options(input))}

shapes_a <- c(prior_a + successes_a, prior_b + n_a - successes_a)
shapes_b <- c(prior_a + successes_b, prior_b + n_b - successes_b)
cdf <- function(x, shapes, lower = TRUE) pbeta(x, shapes[1], shapes[2], lower.tail = lower)
# In pieces, so that no narrow peak is missed.
ends <- c(0, sort(qbeta(c(1e-6, 0.5, 1 - 1e-6), shapes_a[1], shapes_a[2])),
          qbeta(c(1e-6, 0.5, 1 - 1e-6), shapes_b[1], shapes_b[2]), 1)
ends <- sort(unique(ends))
integral <- function(f) {
  pieces <- mapply(function(from, to) {
    integrate(f, from, to, rel.tol = 1e-12, abs.tol = 1e-15, subdivisions = 1000)$value
  }, head(ends, -1), tail(ends, -1))
  sum(pieces)
}
wins <- function(x) dbeta(x, shapes_b[1], shapes_b[2]) * cdf(x, shapes_a)
report("probability_b_beats_a", integral(wins))
# What one loses on average by choosing an arm although the other is better.
report("expected_loss_a", integral(function(x) cdf(x, shapes_a) * cdf(x, shapes_b, FALSE)))
report("expected_loss_b", integral(function(x) cdf(x, shapes_b) * cdf(x, shapes_a, FALSE)))
report(c("lower_a", "upper_a"), qbeta(c(0.025, 0.975), shapes_a[1], shapes_a[2]))
report(c("lower_b", "upper_b"), qbeta(c(0.025, 0.975), shapes_b[1], shapes_b[2]))`
});
