import {
	alphaSpendingBounds,
	crossingProbabilities,
	groupSequentialBounds,
	peekingErrorRate,
	type SequentialDesign
} from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';
import { pythonCrossing, rCrossing } from './crossing-code.ts';

const peeking = makeSnippet<{ looks: number; alpha: number }>({
	id: 'peeking-error-rate',
	functions: ['peekingErrorRate'],
	title: 'False alarms of someone who looks several times and stops at the first small p',
	example: { looks: 5, alpha: 0.05 },
	numbers: (input) => ({ error_rate: peekingErrorRate(input) }),
	python: ({ looks, alpha }) => `${pythonCrossing}


z = np.full(${looks}, stats.norm.isf(${exactNumber(alpha)} / 2))
above, below = crossing(z, -z, np.arange(1, ${looks} + 1) / ${looks})
report("error_rate", above.sum() + below.sum())`,
	r: ({ looks, alpha }) => `${rCrossing}

z <- rep(qnorm(1 - ${exactNumber(alpha)} / 2), ${looks})
chances <- crossing(z, -z, seq_len(${looks}) / ${looks})
report("error_rate", sum(chances$above) + sum(chances$below))`
});

type Classical = { looks: number; alpha: number; design: SequentialDesign };

const shapes = {
	python: { pocock: 'np.ones(looks)', 'obrien-fleming': 'np.sqrt(1 / information)' },
	r: { pocock: 'rep(1, looks)', 'obrien-fleming': 'sqrt(1 / information)' }
};

const classical = makeSnippet<Classical>({
	id: 'group-sequential-bounds',
	functions: ['groupSequentialBounds'],
	title: 'Boundaries for looks at equal distances',
	example: { looks: 5, alpha: 0.05, design: 'obrien-fleming' },
	numbers: (input) => {
		const { z, nominalAlpha } = groupSequentialBounds(input);
		return { ...namedValues('z', z), ...namedValues('nominal_alpha', nominalAlpha) };
	},
	python: ({ looks, alpha, design }) => `looks, alpha = ${looks}, ${exactNumber(alpha)}
${pythonCrossing}


information = np.arange(1, looks + 1) / looks
shape = ${shapes.python[design]}


def excess(constant):
    return np.sum(crossing(constant * shape, -constant * shape, information)) - alpha


z = shape * optimize.brentq(excess, 1, 8, xtol=1e-13)
for i in range(looks):
    report(f"z_{i + 1}", z[i])
    report(f"nominal_alpha_{i + 1}", 2 * stats.norm.sf(z[i]))`,
	r: ({ looks, alpha, design }) => `looks <- ${looks}
alpha <- ${exactNumber(alpha)}

${rCrossing}

information <- seq_len(looks) / looks
shape <- ${shapes.r[design]}
excess <- function(constant) {
  sum(unlist(crossing(constant * shape, -constant * shape, information))) - alpha
}
z <- shape * uniroot(excess, c(1, 8), tol = 1e-13)$root
report(paste0("z_", seq_len(looks)), z)
report(paste0("nominal_alpha_", seq_len(looks)), 2 * pnorm(-z))`
});

type Spending = { information: readonly number[]; alpha: number; spending: SequentialDesign };

const spends = {
	python: {
		pocock: 'alpha * np.log1p((np.e - 1) * information)',
		'obrien-fleming': '4 * stats.norm.sf(stats.norm.isf(alpha / 4) / np.sqrt(information))'
	},
	r: {
		pocock: 'alpha * log1p((exp(1) - 1) * information)',
		'obrien-fleming': '4 * pnorm(qnorm(alpha / 4) / sqrt(information))'
	}
};

const spending = makeSnippet<Spending>({
	id: 'alpha-spending-bounds',
	functions: ['alphaSpendingBounds'],
	title: 'Boundaries for looks at any time, after Lan and DeMets',
	example: { information: [0.2, 0.5, 0.75, 1], alpha: 0.05, spending: 'obrien-fleming' },
	numbers: (input) => {
		const { z, alphaSpent } = alphaSpendingBounds(input);
		return { ...namedValues('z', z), ...namedValues('alpha_spent', alphaSpent) };
	},
	python: (input) => `information = ${pythonValues(input.information)}
alpha = ${exactNumber(input.alpha)}
${pythonCrossing}


spent = ${spends.python[input.spending]}
z = np.array([])
for k in range(len(information)):
    due = spent[k] - (spent[k - 1] if k > 0 else 0)

    def excess(bound):
        trial = np.append(z, bound)
        above, below = crossing(trial, -trial, information[: k + 1])
        return np.log((above[k] + below[k]) / due)

    z = np.append(z, optimize.brentq(excess, 0.5, 11, xtol=1e-13))
for k in range(len(information)):
    report(f"z_{k + 1}", z[k])
    report(f"alpha_spent_{k + 1}", spent[k])`,
	r: (input) => `information <- ${rValues(input.information)}
alpha <- ${exactNumber(input.alpha)}

${rCrossing}

spent <- ${spends.r[input.spending]}
due <- diff(c(0, spent))
z <- numeric(0)
for (k in seq_along(information)) {
  excess <- function(bound) {
    chances <- crossing(c(z, bound), -c(z, bound), information[1:k])
    log((chances$above[k] + chances$below[k]) / due[k])
  }
  z <- c(z, uniroot(excess, c(0.5, 11), tol = 1e-13)$root)
}
report(paste0("z_", seq_along(z)), z)
report(paste0("alpha_spent_", seq_along(spent)), spent)`
});

type Crossing = {
	upper: readonly number[];
	lower: readonly number[];
	information: readonly number[];
	drift: number;
};

const chances = makeSnippet<Crossing>({
	id: 'crossing-probabilities',
	functions: ['crossingProbabilities'],
	title: 'Chances to cross either boundary first at each look',
	example: {
		upper: [2.963, 2.359, 2.014],
		lower: [-1, 0.2, 2.014 - 0.5],
		information: [0.4, 0.7, 1],
		drift: 2.8
	},
	numbers: (input) => {
		const { upper, lower } = crossingProbabilities(input);
		return { ...namedValues('upper', upper), ...namedValues('lower', lower) };
	},
	python: (input) => `upper = ${pythonValues(input.upper)}
lower = ${pythonValues(input.lower)}
information = ${pythonValues(input.information)}
${pythonCrossing}


above, below = crossing(upper, lower, information, drift=${exactNumber(input.drift)})
for k in range(len(information)):
    report(f"upper_{k + 1}", above[k])
    report(f"lower_{k + 1}", below[k])`,
	r: (input) => `upper <- ${rValues(input.upper)}
lower <- ${rValues(input.lower)}
information <- ${rValues(input.information)}

${rCrossing}

chances <- crossing(upper, lower, information, drift = ${exactNumber(input.drift)})
report(paste0("upper_", seq_along(upper)), chances$above)
report(paste0("lower_", seq_along(lower)), chances$below)`
});

/** Snippets for boundaries of tests with several looks; the packages for it are not in base R or SciPy. */
export const boundarySnippets = [peeking, classical, spending, chances];
