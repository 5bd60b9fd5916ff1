import {
	dunnettCritical,
	familyErrorRate,
	welchTTestFromSummary,
	type SampleSummary
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonOptions, rOptions } from './named-options.ts';

type Family = { comparisons: number; ratio: number; alpha: number };

const dunnett = makeSnippet<Family>({
	id: 'dunnett-critical',
	functions: ['dunnettCritical', 'familyErrorRate'],
	title: "Dunnett's bound for several arms against one control, large samples, two-sided",
	example: { comparisons: 3, ratio: 1, alpha: 0.05 },
	numbers: (input) => {
		const { critical, alphaPerComparison } = dunnettCritical(input);
		const { alpha, ...family } = input;
		return {
			critical,
			alpha_per_comparison: alphaPerComparison,
			error_without: familyErrorRate({ ...family, alphaPerComparison: alpha })
		};
	},
	python: (input) => `${pythonOptions(input)}

common, own = np.sqrt(ratio / (1 + ratio)), np.sqrt(1 / (1 + ratio))


def error(bound):
    def any_beyond(x):
        low, high = (-bound - common * x) / own, (bound - common * x) / own
        inside = stats.norm.cdf(high) - stats.norm.cdf(low)
        return stats.norm.pdf(x) * (1 - inside**comparisons)

    return integrate.quad(any_beyond, -12, 12, epsabs=1e-14, epsrel=1e-12, limit=500)[0]


alone = stats.norm.isf(alpha / 2)
critical = optimize.brentq(lambda bound: error(bound) - alpha, alone, alone + 3, xtol=1e-13)
report("critical", critical)
report("alpha_per_comparison", 2 * stats.norm.sf(critical))
report("error_without", error(alone))`,
	r: (input) => `${rOptions(input)}

common <- sqrt(ratio / (1 + ratio))
own <- sqrt(1 / (1 + ratio))
error <- function(bound) {
  any_beyond <- function(x) {
    inside <- pnorm((bound - common * x) / own) - pnorm((-bound - common * x) / own)
    dnorm(x) * (1 - inside^comparisons)
  }
  integrate(any_beyond, -12, 12, rel.tol = 1e-11, subdivisions = 1000)$value
}
alone <- qnorm(1 - alpha / 2)
critical <- uniroot(function(bound) error(bound) - alpha, c(alone, alone + 3), tol = 1e-12)$root
report("critical", critical)
report("alpha_per_comparison", 2 * pnorm(-critical))
report("error_without", error(alone))`,
	tolerance: 1e-7
});

type TwoSummaries = { a: SampleSummary; b: SampleSummary };

const named = ({ a, b }: TwoSummaries) => ({
	n_a: a.n,
	mean_a: a.mean,
	variance_a: a.variance,
	n_b: b.n,
	mean_b: b.mean,
	variance_b: b.variance
});

const fromSummary = makeSnippet<TwoSummaries>({
	id: 'welch-t-test-from-summary',
	functions: ['welchTTestFromSummary'],
	title: "Welch's t test from counts, means and variances",
	example: { a: { n: 5000, mean: 12.1, variance: 90 }, b: { n: 5100, mean: 12.6, variance: 96 } },
	numbers: ({ a, b }) => {
		const { statistic, df, pValue, interval } = welchTTestFromSummary(a, b);
		return { t: statistic, df, p_value: pValue, lower: interval[0], upper: interval[1] };
	},
	python: (input) => `${pythonOptions(named(input))}

t, p_value = stats.ttest_ind_from_stats(
    mean_b, np.sqrt(variance_b), n_b, mean_a, np.sqrt(variance_a), n_a, equal_var=False
)
part_a, part_b = variance_a / n_a, variance_b / n_b
df = (part_a + part_b) ** 2 / (part_a**2 / (n_a - 1) + part_b**2 / (n_b - 1))
reach = stats.t.isf(0.025, df) * np.sqrt(part_a + part_b)
report("t", t)
report("df", df)
report("p_value", p_value)
report("lower", mean_b - mean_a - reach)
report("upper", mean_b - mean_a + reach)`,
	r: (input) => `${rOptions(named(input))}

part_a <- variance_a / n_a
part_b <- variance_b / n_b
t <- (mean_b - mean_a) / sqrt(part_a + part_b)
df <- (part_a + part_b)^2 / (part_a^2 / (n_a - 1) + part_b^2 / (n_b - 1))
reach <- qt(0.975, df) * sqrt(part_a + part_b)
report("t", t)
report("df", df)
report("p_value", 2 * pt(-abs(t), df))
report("lower", mean_b - mean_a - reach)
report("upper", mean_b - mean_a + reach)`
});

/** Snippets for several arms, and for tests of what is left of rows. */
export const manyArmsSnippets = [dunnett, fromSummary];
