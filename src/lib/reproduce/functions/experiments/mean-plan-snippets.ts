import {
	minimumDetectableEffect,
	powerForMeans,
	sampleSizeForMeans,
	sampleSizeForPrecision,
	sampleSizeForRareEvents
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonOptions, rOptions } from './named-options.ts';

type MeanPlan = { sd: number; effect: number; alpha: number; power: number };

const size = makeSnippet<MeanPlan>({
	id: 'sample-size-for-means',
	functions: ['sampleSizeForMeans'],
	title: 'Rows per arm to tell one mean from another',
	example: { sd: 10, effect: 2, alpha: 0.05, power: 0.8 },
	numbers: (input) => ({
		by_t: sampleSizeForMeans(input).exactPerArm,
		by_z: sampleSizeForMeans({ ...input, method: 'z' }).exactPerArm
	}),
	python: (input) => `${pythonOptions(input)}

by_t = TTestIndPower().solve_power(effect_size=effect / sd, alpha=alpha, power=power)
report("by_t", by_t)
# The textbook formula takes the standard deviation for known.
report("by_z", 2 * (sd / effect * (stats.norm.isf(alpha / 2) + stats.norm.ppf(power))) ** 2)`,
	r: (input) => `${rOptions(input)}

by_t <- power.t.test(
  delta = effect, sd = sd, sig.level = alpha, power = power, strict = TRUE, tol = 1e-10
)$n
report("by_t", by_t)
# The textbook formula takes the standard deviation for known.
report("by_z", 2 * (sd / effect * (qnorm(1 - alpha / 2) + qnorm(power)))^2)`,
	tolerance: 1e-6
});

type MeanPower = { sd: number; effect: number; alpha: number; n: number };

const power = makeSnippet<MeanPower>({
	id: 'power-for-means',
	functions: ['powerForMeans'],
	title: 'Power of the t test and the z test of two means',
	example: { sd: 10, effect: 3, alpha: 0.05, n: 100 },
	numbers: ({ n, ...rest }) => ({
		by_t: powerForMeans({ ...rest, nPerArm: n }),
		by_z: powerForMeans({ ...rest, nPerArm: n, method: 'z' })
	}),
	python: (input) => `${pythonOptions(input)}

report("by_t", TTestIndPower().power(effect / sd, n, alpha))
report("by_z", NormalIndPower().power(effect / sd, n, alpha))`,
	r: (input) => `${rOptions(input)}

# strict = TRUE counts both tails of the two-sided test.
by_t <- power.t.test(n, delta = effect, sd = sd, sig.level = alpha, strict = TRUE)$power
report("by_t", by_t)
shift <- effect / sd / sqrt(2 / n)
critical <- qnorm(1 - alpha / 2)
report("by_z", pnorm(shift - critical) + pnorm(-shift - critical))`
});

type MeanDetectable = { sd: number; alpha: number; power: number; n: number };

const detectable = makeSnippet<MeanDetectable>({
	id: 'minimum-detectable-difference',
	functions: ['minimumDetectableEffect'],
	title: 'The smallest difference of means that a sample shows',
	example: { sd: 10, alpha: 0.05, power: 0.8, n: 400 },
	numbers: ({ n, ...rest }) => ({
		by_z: minimumDetectableEffect({ ...rest, nPerArm: n }),
		by_t: minimumDetectableEffect({ ...rest, nPerArm: n, method: 't' })
	}),
	python: (input) => `${pythonOptions(input)}

scores = stats.norm.isf(alpha / 2) + stats.norm.ppf(power)
report("by_z", scores * sd * math.sqrt(2 / n))
report("by_t", sd * TTestIndPower().solve_power(nobs1=n, alpha=alpha, power=power))`,
	r: (input) => `${rOptions(input)}

report("by_z", (qnorm(1 - alpha / 2) + qnorm(power)) * sd * sqrt(2 / n))
by_t <- power.t.test(n, sd = sd, sig.level = alpha, power = power, strict = TRUE, tol = 1e-12)$delta
report("by_t", by_t)`,
	tolerance: 1e-6
});

const precision = makeSnippet<{ sd: number; margin: number; confidence: number }>({
	id: 'sample-size-for-precision',
	functions: ['sampleSizeForPrecision'],
	title: 'Rows of one sample for a mean with a margin',
	example: { sd: 10, margin: 0.5, confidence: 0.95 },
	numbers: (input) => {
		const { exactPerArm, total } = sampleSizeForPrecision(input);
		return { exact: exactPerArm, rows: total };
	},
	python: (input) => `${pythonOptions(input)}

# There is no second arm and no power in this formula: it is not the size of an A/B test.
rows = (stats.norm.isf((1 - confidence) / 2) * sd / margin) ** 2
report("exact", rows)
report("rows", math.ceil(rows - 1e-9))`,
	r: (input) => `${rOptions(input)}

# There is no second arm and no power in this formula: it is not the size of an A/B test.
rows <- (qnorm(1 - (1 - confidence) / 2) * sd / margin)^2
report("exact", rows)
report("rows", ceiling(rows - 1e-9))`
});

const rareEvents = makeSnippet<{ rate: number; confidence: number }>({
	id: 'sample-size-for-rare-events',
	functions: ['sampleSizeForRareEvents'],
	title: 'Rows without an event that prove it rare',
	example: { rate: 0.001, confidence: 0.95 },
	numbers: (input) => ({ rows: sampleSizeForRareEvents(input) }),
	python: (input) => `${pythonOptions(input)}

# The first n at which no event in n is less likely than 1 - confidence.
report("rows", math.ceil(math.log1p(-confidence) / math.log1p(-rate) - 1e-9))`,
	r: (input) => `${rOptions(input)}

# The first n at which no event in n is less likely than 1 - confidence.
report("rows", ceiling(log1p(-confidence) / log1p(-rate) - 1e-9))`
});

/** Snippets for planning with means, and with no events at all. */
export const meanPlanSnippets = [size, power, detectable, precision, rareEvents];
