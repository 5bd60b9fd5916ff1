import {
	clopperPearsonInterval,
	differenceInterval,
	fisherExactTest,
	relativeLift,
	twoProportionTest,
	wilsonInterval,
	type TwoArms
} from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonOptions, rOptions } from './named-options.ts';
import { sqlTwoProportions } from './sql-two-proportions.ts';

const arms = ({ successesA, nA, successesB, nB }: TwoArms) => ({
	successes_a: successesA,
	n_a: nA,
	successes_b: successesB,
	n_b: nB
});
const example: TwoArms = { successesA: 480, nA: 10000, successesB: 545, nB: 10050 };

const twoProportions = makeSnippet<TwoArms>({
	id: 'two-proportion-test',
	functions: ['twoProportionTest'],
	title: "Pooled z test of two success rates and Newcombe's 95 % interval",
	example,
	numbers: ({ successesA, nA, successesB, nB }) => {
		const found = twoProportionTest(successesA, nA, successesB, nB);
		const [lower, upper] = found.interval;
		return { z: found.z, p_value: found.pValue, difference: found.difference, lower, upper };
	},
	python: (input) => `${pythonOptions(arms(input))}

z, p_value = proportions_ztest([successes_b, successes_a], [n_b, n_a])
lower, upper = confint_proportions_2indep(
    successes_b, n_b, successes_a, n_a, compare="diff", method="newcomb"
)
report("z", z)
report("p_value", p_value)
report("difference", successes_b / n_b - successes_a / n_a)
report("lower", lower)
report("upper", upper)`,
	r: (input) => `${rOptions(arms(input))}

# Without the continuity correction, which R applies by default. Its interval is Wald's.
test <- prop.test(c(successes_b, successes_a), c(n_b, n_a), correct = FALSE)
a <- successes_a / n_a
b <- successes_b / n_b
wilson <- function(successes, n) prop.test(successes, n, correct = FALSE)$conf.int
around_a <- wilson(successes_a, n_a)
around_b <- wilson(successes_b, n_b)
report("z", sign(b - a) * sqrt(test$statistic))
report("p_value", test$p.value)
report("difference", b - a)
report("lower", b - a - sqrt((b - around_b[1])^2 + (around_a[2] - a)^2))
report("upper", b - a + sqrt((around_b[2] - b)^2 + (a - around_a[1])^2))`,
	sql: sqlTwoProportions
});

const differences = makeSnippet<TwoArms>({
	id: 'difference-interval',
	functions: ['differenceInterval'],
	title: 'Three 95 % intervals for the difference of two success rates',
	example: { successesA: 3, nA: 40, successesB: 9, nB: 38 },
	numbers: (input) =>
		Object.fromEntries(
			(['newcombe', 'wald', 'agresti-caffo'] as const).flatMap((method) => {
				const [lower, upper] = differenceInterval(input, { method });
				const name = method.replace('-', '_');
				return [
					[`${name}_lower`, lower],
					[`${name}_upper`, upper]
				];
			})
		),
	python: (input) => `${pythonOptions(arms(input))}

methods = {"newcombe": "newcomb", "wald": "wald", "agresti_caffo": "agresti-caffo"}
for name, method in methods.items():
    lower, upper = confint_proportions_2indep(
        successes_b, n_b, successes_a, n_a, compare="diff", method=method
    )
    report(f"{name}_lower", lower)
    report(f"{name}_upper", upper)`,
	r: (input) => `${rOptions(arms(input))}

a <- successes_a / n_a
b <- successes_b / n_b
wilson <- function(successes, n) suppressWarnings(prop.test(successes, n, correct = FALSE))$conf.int
around_a <- wilson(successes_a, n_a)
around_b <- wilson(successes_b, n_b)
report("newcombe_lower", b - a - sqrt((b - around_b[1])^2 + (around_a[2] - a)^2))
report("newcombe_upper", b - a + sqrt((around_b[2] - b)^2 + (a - around_a[1])^2))
wald <- function(a, n_a, b, n_b) {
  b - a + c(-1, 1) * qnorm(0.975) * sqrt(a * (1 - a) / n_a + b * (1 - b) / n_b)
}
report(c("wald_lower", "wald_upper"), wald(a, n_a, b, n_b))
# One success and one failure more in each arm.
more <- wald((successes_a + 1) / (n_a + 2), n_a + 2, (successes_b + 1) / (n_b + 2), n_b + 2)
report(c("agresti_caffo_lower", "agresti_caffo_upper"), more)`
});

const lift = makeSnippet<TwoArms>({
	id: 'relative-lift',
	functions: ['relativeLift'],
	title: 'Relative lift of one success rate over another and its 95 % interval',
	example,
	numbers: (input) => {
		const found = relativeLift(input);
		return { lift: found.lift, lower: found.interval[0], upper: found.interval[1] };
	},
	python: (input) => `${pythonOptions(arms(input))}

# On the scale of logarithms. correction=False adds no half successes.
lower, upper = confint_proportions_2indep(
    successes_b, n_b, successes_a, n_a, compare="ratio", method="log", correction=False
)
report("lift", (successes_b / n_b) / (successes_a / n_a) - 1)
report("lower", lower - 1)
report("upper", upper - 1)`,
	r: (input) => `${rOptions(arms(input))}

ratio <- (successes_b / n_b) / (successes_a / n_a)
error <- sqrt(1 / successes_a - 1 / n_a + 1 / successes_b - 1 / n_b)
report("lift", ratio - 1)
report("lower", ratio * exp(-qnorm(0.975) * error) - 1)
report("upper", ratio * exp(qnorm(0.975) * error) - 1)`
});

type OneRate = { successes: number; n: number; confidence: number };

const intervals = makeSnippet<OneRate>({
	id: 'rate-intervals',
	functions: ['wilsonInterval', 'clopperPearsonInterval'],
	title: "Wilson's and Clopper and Pearson's interval for a success rate",
	example: { successes: 7, n: 120, confidence: 0.95 },
	numbers: ({ successes, n, confidence }) => {
		const wilson = wilsonInterval(successes, n, confidence);
		const exact = clopperPearsonInterval(successes, n, confidence);
		return {
			wilson_lower: wilson[0],
			wilson_upper: wilson[1],
			exact_lower: exact[0],
			exact_upper: exact[1]
		};
	},
	python: ({ confidence, ...rest }) => `${pythonOptions(rest)}

test = stats.binomtest(successes, n)
for name in ["wilson", "exact"]:
    interval = test.proportion_ci(${exactNumber(confidence)}, method=name)
    report(f"{name}_lower", interval.low)
    report(f"{name}_upper", interval.high)`,
	r: ({ confidence, ...rest }) => `${rOptions(rest)}
confidence <- ${exactNumber(confidence)}

# Wilson's, without the continuity correction.
wilson <- prop.test(successes, n, conf.level = confidence, correct = FALSE)$conf.int
exact <- binom.test(successes, n, conf.level = confidence)$conf.int
report(c("wilson_lower", "wilson_upper"), wilson)
report(c("exact_lower", "exact_upper"), exact)`
});

type Table = { table: [[number, number], [number, number]] };

const fisher = makeSnippet<Table>({
	id: 'fisher-exact-test',
	functions: ['fisherExactTest'],
	title: "Fisher's exact test of a two by two table",
	example: {
		table: [
			[3, 37],
			[11, 29]
		]
	},
	numbers: ({ table }) => {
		const { oddsRatio, pValue } = fisherExactTest(table);
		return { ...(oddsRatio === null ? {} : { odds_ratio: oddsRatio }), p_value: pValue };
	},
	python: ({ table }) => `odds_ratio, p_value = stats.fisher_exact(${JSON.stringify(table)})
report("odds_ratio", odds_ratio)
report("p_value", p_value)`,
	r: ({
		table
	}) => `table <- matrix(c(${table.flat().map(exactNumber).join(', ')}), 2, byrow = TRUE)

# R's estimate of the odds ratio is another one, given the margins; this is the table's own.
report("odds_ratio", table[1, 1] * table[2, 2] / (table[1, 2] * table[2, 1]))
report("p_value", fisher.test(table)$p.value)`
});

/** Snippets for the reading of success rates. */
export const resultSnippets = [twoProportions, differences, lift, intervals, fisher];
