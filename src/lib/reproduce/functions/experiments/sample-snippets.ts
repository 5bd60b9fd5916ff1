import { cupedAdjust, sampleRatioMismatchTest, welchTTest } from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';

type AB = { a: readonly number[]; b: readonly number[] };

const welch = makeSnippet<AB>({
	id: 'welch-t-test',
	functions: ['welchTTest'],
	title: "Welch's t test of two means and its 95 % interval",
	example: {
		a: [12.1, 9.8, 11.4, 10.2, 13.7, 8.9, 10.8, 12.5],
		b: [14.2, 11.9, 10.4, 15.8, 13.1, 12.7, 18.3, 9.9, 14.6]
	},
	numbers: ({ a, b }) => {
		const found = welchTTest(a, b);
		return {
			statistic: found.statistic,
			df: found.df,
			p_value: found.pValue,
			difference: found.difference,
			lower: found.interval[0],
			upper: found.interval[1],
			cohens_d: found.cohensD
		};
	},
	python: ({ a, b }) => `a = ${pythonValues(a)}
b = ${pythonValues(b)}

comparison = CompareMeans(DescrStatsW(b), DescrStatsW(a))
statistic, p_value, df = comparison.ttest_ind(usevar="unequal")
lower, upper = comparison.tconfint_diff(usevar="unequal")
pooled = ((len(a) - 1) * a.var(ddof=1) + (len(b) - 1) * b.var(ddof=1)) / (len(a) + len(b) - 2)
report("statistic", statistic)
report("df", df)
report("p_value", p_value)
report("difference", b.mean() - a.mean())
report("lower", lower)
report("upper", upper)
report("cohens_d", (b.mean() - a.mean()) / np.sqrt(pooled))`,
	r: ({ a, b }) => `a <- ${rValues(a)}
b <- ${rValues(b)}

test <- t.test(b, a)
pooled <- ((length(a) - 1) * var(a) + (length(b) - 1) * var(b)) / (length(a) + length(b) - 2)
report("statistic", test$statistic)
report("df", test$parameter)
report("p_value", test$p.value)
report("difference", mean(b) - mean(a))
report(c("lower", "upper"), test$conf.int)
report("cohens_d", (mean(b) - mean(a)) / sqrt(pooled))`
});

const mismatch = makeSnippet<{ counts: readonly number[]; shares: readonly number[] }>({
	id: 'sample-ratio-mismatch-test',
	functions: ['sampleRatioMismatchTest'],
	title: 'Sample ratio mismatch: did the traffic split as planned?',
	example: { counts: [5300, 4700], shares: [0.5, 0.5] },
	numbers: ({ counts, shares }) => {
		const { statistic, df, pValue } = sampleRatioMismatchTest(counts, shares);
		return { statistic, df, p_value: pValue };
	},
	python: ({ counts, shares }) => `counts = ${pythonValues(counts)}
shares = ${pythonValues(shares)}

test = stats.chisquare(counts, counts.sum() * shares / shares.sum())
report("statistic", test.statistic)
report("df", len(counts) - 1)
# Below 0.001 the assignment, the logging or the filtering is broken.
report("p_value", test.pvalue)`,
	r: ({ counts, shares }) => `counts <- ${rValues(counts)}
shares <- ${rValues(shares)}

test <- chisq.test(counts, p = shares / sum(shares))
report("statistic", test$statistic)
report("df", test$parameter)
# Below 0.001 the assignment, the logging or the filtering is broken.
report("p_value", test$p.value)`
});

type Cuped = { metric: readonly number[]; covariate: readonly number[] };

const cuped = makeSnippet<Cuped>({
	id: 'cuped-adjust',
	functions: ['cupedAdjust'],
	title: 'CUPED: a metric less what was known before the experiment',
	example: {
		metric: [12.4, 8.1, 15.9, 10.2, 7.7, 13.3, 11.8, 9.5],
		covariate: [11, 7.5, 14.2, 10.8, 6.9, 12.1, 12.4, 8.2]
	},
	numbers: ({ metric, covariate }) => {
		const { theta, varianceReduction, adjusted } = cupedAdjust(metric, covariate);
		return {
			theta,
			variance_reduction: varianceReduction,
			...namedValues('adjusted', adjusted)
		};
	},
	python: ({ metric, covariate }) => `metric = ${pythonValues(metric)}
covariate = ${pythonValues(covariate)}

# Both arms together.
theta, intercept, correlation, p_value, error = stats.linregress(covariate, metric)
adjusted = metric - theta * (covariate - covariate.mean())
report("theta", theta)
report("variance_reduction", correlation**2)
for i, value in enumerate(adjusted):
    report(f"adjusted_{i + 1}", value)`,
	r: ({ metric, covariate }) => `metric <- ${rValues(metric)}
covariate <- ${rValues(covariate)}

# Both arms together.
theta <- cov(metric, covariate) / var(covariate)
adjusted <- metric - theta * (covariate - mean(covariate))
report("theta", theta)
report("variance_reduction", cor(metric, covariate)^2)
report(paste0("adjusted_", seq_along(adjusted)), adjusted)`
});

/** Snippets for the reading of samples from an experiment. */
export const sampleSnippets = [welch, mismatch, cuped];
