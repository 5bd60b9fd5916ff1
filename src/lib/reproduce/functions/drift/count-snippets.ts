import { chiSquareTest, goodnessOfFitTest, gTest } from '../../../stats/index.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';
import { makeSnippet } from '../make-snippet.ts';
import { exampleCounts, pythonCounts, rCounts, sqlCounts, type TwoCounts } from './two-counts.ts';

const filled = {
	python: `table = np.array([reference, current])
table = table[:, table.sum(axis=0) > 0]`,
	r: `table <- rbind(reference, current)
table <- table[, colSums(table) > 0, drop = FALSE]`
};

const chiSquare = makeSnippet<TwoCounts>({
	id: 'chi-square-test',
	functions: ['chiSquareTest'],
	title: 'Chi-square test of homogeneity',
	example: exampleCounts,
	numbers: ({ reference, current }) => {
		const { statistic, df, pValue, cramersV } = chiSquareTest(reference, current);
		return { statistic, df, p_value: pValue, cramers_v: cramersV };
	},
	python: (input) => `${pythonCounts(input)}
# Categories that neither side has say nothing.
${filled.python}

# Without Yates's correction, which SciPy applies to two categories by default.
statistic, p_value, df, expected = stats.chi2_contingency(table, correction=False)
report("statistic", statistic)
report("df", df)
report("p_value", p_value)
report("cramers_v", np.sqrt(statistic / table.sum()))`,
	r: (input) => `${rCounts(input)}
# Categories that neither side has say nothing.
${filled.r}

# Without Yates's correction, which R applies to two categories by default.
test <- suppressWarnings(chisq.test(table, correct = FALSE))
report("statistic", test$statistic)
report("df", test$parameter)
report("p_value", test$p.value)
report("cramers_v", sqrt(test$statistic / sum(table)))`,
	sql: (input) => `-- SQL has no chi-square distribution: hold the statistic against a table at df.
${sqlCounts(input)},
cells AS (
  SELECT before_rows, after_rows,
    (before_rows + after_rows) * before_sum / (before_sum + after_sum) AS before_expected,
    (before_rows + after_rows) * after_sum / (before_sum + after_sum) AS after_expected
  FROM counts CROSS JOIN sums
  WHERE before_rows + after_rows > 0
),
test AS (
  SELECT SUM(
      (before_rows - before_expected) * (before_rows - before_expected) / before_expected
      + (after_rows - after_expected) * (after_rows - after_expected) / after_expected
    ) AS statistic,
    COUNT(*) - 1 AS df,
    SUM(before_rows + after_rows) AS all_rows
  FROM cells
)
SELECT statistic, df, SQRT(statistic / all_rows) AS cramers_v FROM test`
});

const yates = makeSnippet<TwoCounts>({
	id: 'chi-square-test-yates',
	functions: ['chiSquareTest'],
	title: "Chi-square test of two categories with Yates's correction",
	example: { reference: [18, 82], current: [30, 70] },
	numbers: ({ reference, current }) => {
		const { statistic, pValue } = chiSquareTest(reference, current, { yates: true });
		return { statistic, p_value: pValue };
	},
	python: (input) => `${pythonCounts(input)}
test = stats.chi2_contingency(np.array([reference, current]), correction=True)
report("statistic", test[0])
report("p_value", test[1])`,
	r: (input) => `${rCounts(input)}
test <- suppressWarnings(chisq.test(rbind(reference, current), correct = TRUE))
report("statistic", test$statistic)
report("p_value", test$p.value)`
});

const likelihoodRatio = makeSnippet<TwoCounts>({
	id: 'g-test',
	functions: ['gTest'],
	title: 'G-test of homogeneity',
	example: exampleCounts,
	numbers: ({ reference, current }) => {
		const { statistic, df, pValue } = gTest(reference, current);
		return { statistic, df, p_value: pValue };
	},
	python: (input) => `${pythonCounts(input)}
${filled.python}
statistic, p_value, df, expected = stats.chi2_contingency(
    table, correction=False, lambda_="log-likelihood"
)
report("statistic", statistic)
report("df", df)
report("p_value", p_value)`,
	r: (input) => `${rCounts(input)}
${filled.r}
# Base R has no G-test.
expected <- outer(rowSums(table), colSums(table)) / sum(table)
statistic <- 2 * sum(ifelse(table > 0, table * log(table / expected), 0))
df <- ncol(table) - 1
report("statistic", statistic)
report("df", df)
report("p_value", pchisq(statistic, df, lower.tail = FALSE))`
});

type Fit = { observed: readonly number[]; probabilities: readonly number[] };

const goodnessOfFit = makeSnippet<Fit>({
	id: 'goodness-of-fit-test',
	functions: ['goodnessOfFitTest'],
	title: 'Chi-square test of goodness of fit',
	example: { observed: [505, 312, 183], probabilities: [0.5, 0.3, 0.2] },
	numbers: ({ observed, probabilities }) => {
		const { statistic, df, pValue } = goodnessOfFitTest(observed, probabilities);
		return { statistic, df, p_value: pValue };
	},
	python: ({ observed, probabilities }) => `observed = ${pythonValues(observed)}
probabilities = ${pythonValues(probabilities)}

test = stats.chisquare(observed, observed.sum() * probabilities)
report("statistic", test.statistic)
report("df", len(observed) - 1)
report("p_value", test.pvalue)`,
	r: ({ observed, probabilities }) => `observed <- ${rValues(observed)}
probabilities <- ${rValues(probabilities)}

test <- chisq.test(observed, p = probabilities)
report("statistic", test$statistic)
report("df", test$parameter)
report("p_value", test$p.value)`
});

/** Snippets for tests on counts. */
export const countSnippets = [chiSquare, yates, likelihoodRatio, goodnessOfFit];
