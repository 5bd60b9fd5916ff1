import {
	cohensH,
	minimumDetectableEffect,
	multiVariantPlan,
	powerForProportions,
	sampleSizeForProportions
} from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { pythonOptions, rOptions } from './named-options.ts';

type SharePlan = { baseline: number; effect: number; alpha: number; power: number };
const plan: SharePlan = { baseline: 0.2, effect: 0.05, alpha: 0.05, power: 0.8 };

const size = makeSnippet<SharePlan>({
	id: 'sample-size-for-proportions',
	functions: ['sampleSizeForProportions'],
	title: 'Rows per arm to tell one success rate from another',
	example: plan,
	numbers: (input) => {
		const { perArm, total, exactPerArm } = sampleSizeForProportions(input);
		return { exact_per_arm: exactPerArm, per_arm: perArm[0], total };
	},
	python: (input) => `${pythonOptions(input)}

# Pooled while there is no effect. statsmodels' NormalIndPower is another formula: the arcsine one.
rows = samplesize_proportions_2indep_onetail(effect, baseline, power, alpha=alpha)
report("exact_per_arm", rows)
report("per_arm", math.ceil(rows - 1e-9))
report("total", 2 * math.ceil(rows - 1e-9))`,
	r: (input) => `${rOptions(input)}

rows <- power.prop.test(
  p1 = baseline, p2 = baseline + effect, sig.level = alpha, power = power, tol = 1e-12
)$n
report("exact_per_arm", rows)
report("per_arm", ceiling(rows - 1e-9))
report("total", 2 * ceiling(rows - 1e-9))`,
	tolerance: 1e-8
});

const arcsine = makeSnippet<SharePlan>({
	id: 'sample-size-for-proportions-arcsine',
	functions: ['sampleSizeForProportions', 'cohensH'],
	title: "Rows per arm on the arcsine scale, statsmodels' formula",
	example: plan,
	numbers: (input) => ({
		h: cohensH(input.baseline, input.baseline + input.effect),
		exact_per_arm: sampleSizeForProportions({ ...input, method: 'arcsine' }).exactPerArm
	}),
	python: (input) => `${pythonOptions(input)}

h = proportion_effectsize(baseline + effect, baseline)
report("h", h)
report("exact_per_arm", NormalIndPower().solve_power(effect_size=h, alpha=alpha, power=power))`,
	r: (input) => `${rOptions(input)}

h <- 2 * (asin(sqrt(baseline + effect)) - asin(sqrt(baseline)))
report("h", h)
# Both tails of a two-sided test count.
critical <- qnorm(1 - alpha / 2)
lack <- function(n) {
  shift <- abs(h) * sqrt(n / 2)
  pnorm(shift - critical) + pnorm(-shift - critical) - power
}
report("exact_per_arm", uniroot(lack, c(1, 1e9), tol = 1e-9)$root)`,
	tolerance: 1e-6
});

type SharePower = { baseline: number; effect: number; alpha: number; n: number };

const power = makeSnippet<SharePower>({
	id: 'power-for-proportions',
	functions: ['powerForProportions'],
	title: 'Power of the pooled z test of two success rates',
	example: { baseline: 0.2, effect: 0.05, alpha: 0.05, n: 1000 },
	numbers: ({ n, ...rest }) => ({ power: powerForProportions({ ...rest, nPerArm: n }) }),
	python: (input) => `${pythonOptions(input)}

# Both tails of the two-sided test count.
report("power", power_proportions_2indep(effect, baseline, n, alpha=alpha, return_results=False))`,
	r: (input) => `${rOptions(input)}

# strict = TRUE counts both tails of the two-sided test.
test <- power.prop.test(n, p1 = baseline, p2 = baseline + effect, sig.level = alpha, strict = TRUE)
report("power", test$power)`
});

const exactPower = makeSnippet<SharePower>({
	id: 'power-for-proportions-exact',
	functions: ['powerForProportions'],
	title: 'Power of the pooled z test, exact: all pairs of counts at which it rings',
	example: { baseline: 0.1, effect: 0.15, alpha: 0.05, n: 80 },
	numbers: ({ n, ...rest }) => ({
		power: powerForProportions({ ...rest, nPerArm: n, method: 'exact' })
	}),
	python: (input) => `${pythonOptions(input)}

count = np.arange(n + 1)
both = count[:, None] + count[None, :]
gap = np.abs(count[:, None] - count[None, :])
rings = gap * np.sqrt(2 * n) > stats.norm.isf(alpha / 2) * np.sqrt(both * (2 * n - both))
of_a, of_b = stats.binom.pmf(count, n, baseline), stats.binom.pmf(count, n, baseline + effect)
chances = np.outer(of_a, of_b)
report("power", chances[rings].sum())`,
	r: (input) => `${rOptions(input)}

count <- 0:n
both <- outer(count, count, "+")
gap <- abs(outer(count, count, "-"))
rings <- gap * sqrt(2 * n) > qnorm(1 - alpha / 2) * sqrt(both * (2 * n - both))
chances <- outer(dbinom(count, n, baseline), dbinom(count, n, baseline + effect))
report("power", sum(chances[rings]))`
});

type ShareDetectable = { baseline: number; alpha: number; power: number; n: number };

const detectable = makeSnippet<ShareDetectable>({
	id: 'minimum-detectable-rise',
	functions: ['minimumDetectableEffect'],
	title: 'The smallest rise of a success rate that a sample shows',
	example: { baseline: 0.05, alpha: 0.05, power: 0.8, n: 20000 },
	numbers: ({ n, ...rest }) => ({ effect: minimumDetectableEffect({ ...rest, nPerArm: n }) }),
	python: (input) => `${pythonOptions(input)}


def lack(effect):
    return samplesize_proportions_2indep_onetail(effect, baseline, power, alpha=alpha) - n


report("effect", optimize.brentq(lack, 1e-9, 1 - baseline - 1e-9, xtol=1e-15))`,
	r: (input) => `${rOptions(input)}

test <- power.prop.test(n, p1 = baseline, power = power, sig.level = alpha, tol = 1e-13)
report("effect", test$p2 - baseline)`
});

type ManyArms = SharePlan & { variants: number; daily: number };

const manyVariants = makeSnippet<ManyArms>({
	id: 'multi-variant-plan',
	functions: ['multiVariantPlan'],
	title: 'Size and length of an experiment with several variants and one control',
	example: { ...plan, variants: 4, daily: 900 },
	numbers: ({ daily, ...rest }) => {
		const found = multiVariantPlan({ ...rest, dailyUnits: daily });
		return {
			alpha_per_comparison: found.alphaPerComparison,
			per_arm: found.perArm,
			total: found.total,
			days: found.days,
			full_weeks: found.fullWeeks
		};
	},
	python: (input) => `${pythonOptions(input)}

each = alpha / (variants - 1)
rows = samplesize_proportions_2indep_onetail(effect, baseline, power, alpha=each)
per_arm = math.ceil(rows - 1e-9)
days = math.ceil(variants * per_arm / daily)
report("alpha_per_comparison", each)
report("per_arm", per_arm)
report("total", variants * per_arm)
report("days", days)
report("full_weeks", math.ceil(days / 7))`,
	r: (input) => `${rOptions(input)}

each <- alpha / (variants - 1)
rows <- power.prop.test(
  p1 = baseline, p2 = baseline + effect, sig.level = each, power = power, tol = 1e-12
)$n
per_arm <- ceiling(rows - 1e-9)
days <- ceiling(variants * per_arm / daily)
report("alpha_per_comparison", each)
report("per_arm", per_arm)
report("total", variants * per_arm)
report("days", days)
report("full_weeks", ceiling(days / 7))`
});

/** Snippets for planning with success rates. */
export const sharePlanSnippets = [size, arcsine, power, exactPower, detectable, manyVariants];
