import { alwaysValidTest, sequentialProbabilityRatioTest } from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { pythonValues } from '../python-values.ts';
import { rValues } from '../r-values.ts';
import { pythonOptions, rOptions } from './named-options.ts';

type Looks = {
	sd: number;
	tau: number;
	alpha: number;
	differences: readonly number[];
	n: readonly number[];
};

const mixture = makeSnippet<Looks>({
	id: 'always-valid-test',
	functions: ['alwaysValidTest'],
	title: 'Always-valid p-value and interval: the mixture SPRT of two arms',
	example: {
		sd: 1,
		tau: 0.2,
		alpha: 0.05,
		differences: [0.31, 0.12, 0.19, 0.16],
		n: [50, 200, 500, 1000]
	},
	numbers: ({ sd, tau, alpha, differences, n }) => {
		const test = alwaysValidTest({ sd, tau, alpha });
		const looks = differences.map((difference, i) => test.update(difference, n[i] ?? 1));
		return {
			...namedValues(
				'p_value',
				looks.map(({ pValue }) => pValue)
			),
			...namedValues(
				'radius',
				looks.map(({ radius }) => radius)
			)
		};
	},
	python: ({ differences, n, ...options }) => `${pythonOptions(options)}
differences = ${pythonValues(differences)}
n = ${pythonValues(n)}

variance = 2 * sd**2 / n
gain = (variance + tau**2) / variance
ratio = np.exp(tau**2 * differences**2 / (2 * variance * (variance + tau**2))) / np.sqrt(gain)
p_value = np.minimum.accumulate(np.minimum(1, 1 / ratio))
radius = np.sqrt(variance * (variance + tau**2) / tau**2 * (2 * np.log(1 / alpha) + np.log(gain)))
for i in range(len(n)):
    report(f"p_value_{i + 1}", p_value[i])
    report(f"radius_{i + 1}", radius[i])`,
	r: ({ differences, n, ...options }) => `${rOptions(options)}
differences <- ${rValues(differences)}
n <- ${rValues(n)}

variance <- 2 * sd^2 / n
gain <- (variance + tau^2) / variance
ratio <- exp(tau^2 * differences^2 / (2 * variance * (variance + tau^2))) / sqrt(gain)
radius <- sqrt(variance * (variance + tau^2) / tau^2 * (2 * log(1 / alpha) + log(gain)))
report(paste0("p_value_", seq_along(n)), cummin(pmin(1, 1 / ratio)))
report(paste0("radius_", seq_along(n)), radius)`
});

type Outcomes = {
	p0: number;
	p1: number;
	alpha: number;
	beta: number;
	outcomes: readonly number[];
};

const wald = makeSnippet<Outcomes>({
	id: 'sequential-probability-ratio-test',
	functions: ['sequentialProbabilityRatioTest'],
	title: "Wald's sequential probability ratio test of a rate",
	example: {
		p0: 0.1,
		p1: 0.3,
		alpha: 0.05,
		beta: 0.2,
		outcomes: [0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0]
	},
	numbers: ({ outcomes, ...options }) => {
		const test = sequentialProbabilityRatioTest(options);
		for (const outcome of outcomes) test.update(outcome);
		const { logLikelihoodRatio, upper, lower, n } = test.state;
		return { log_likelihood_ratio: logLikelihoodRatio, upper, lower, n };
	},
	python: ({ outcomes, ...options }) => `${pythonOptions(options)}
outcomes = ${pythonValues(outcomes)}

# Reject p0 at upper or above, accept it at lower or below; what comes later does not count.
upper = np.log((1 - beta) / alpha)
lower = np.log(beta / (1 - alpha))
steps = np.where(outcomes == 1, np.log(p1 / p0), np.log((1 - p1) / (1 - p0)))
path = np.cumsum(steps)
ends = np.flatnonzero((path >= upper) | (path <= lower))
n = ends[0] + 1 if len(ends) else len(path)
report("log_likelihood_ratio", path[n - 1])
report("upper", upper)
report("lower", lower)
report("n", n)`,
	r: ({ outcomes, ...options }) => `${rOptions(options)}
outcomes <- ${rValues(outcomes)}

# Reject p0 at upper or above, accept it at lower or below; what comes later does not count.
upper <- log((1 - beta) / alpha)
lower <- log(beta / (1 - alpha))
path <- cumsum(ifelse(outcomes == 1, log(p1 / p0), log((1 - p1) / (1 - p0))))
n <- min(which(path >= upper | path <= lower), length(path))
report("log_likelihood_ratio", path[n])
report("upper", upper)
report("lower", lower)
report("n", n)`
});

/** Snippets for tests that one may look at after every row. */
export const alwaysValidSnippets = [mixture, wald];
