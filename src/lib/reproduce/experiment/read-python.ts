import { pythonOptions } from '../functions/experiments/named-options.ts';
import { pythonScript } from '../functions/python-script.ts';
import {
	armNumbers,
	dayPairs,
	listed,
	readOptions,
	segmentPairs,
	wayOf,
	type ReadWay,
	type ShownResult
} from './read-facts.ts';

/** A result as a Python script with SciPy and statsmodels, which prints the numbers of the page. */
export function readPython(shown: ShownResult): string {
	const { result, settings, reading } = shown;
	const way = wayOf(shown);
	const tuple = (arm: Parameters<typeof armNumbers>[1]) => `(${listed(armNumbers(shown, arm))})`;
	const segments = segmentPairs(shown).map(
		([control, variant]) => `    [${tuple(control)}, ${tuple(variant)}],`
	);
	const days = dayPairs(shown).map(
		({ at, pair: [control, variant] }) => `    [${at}, ${tuple(control)}, ${tuple(variant)}],`
	);
	const hasQ = reading.segments?.differ !== undefined && result.arms.length === 2;
	return pythonScript(
		'The result of an experiment',
		[
			`# ${columns[way]}`,
			`arms = [\n${result.arms.map((arm) => `    ${tuple(arm)},`).join('\n')}\n]`,
			`shares = np.array([${listed(result.shares)}])`,
			pythonOptions(readOptions(shown)),
			compare[way],
			split,
			variants(settings.correction),
			better(way, settings.priorSd === Infinity),
			segments.length > 0 ? `${list('segments', segments)}\n${segmentsCode}` : '',
			hasQ ? segmentsDiffer : '',
			days.length > 0 ? `${list('days', days)}\n${daysCode}` : ''
		]
			.filter((part) => part !== '')
			.join('\n')
	);
}

const columns: Record<ReadWay, string> = {
	counts: 'Users, and those who said yes; the control first.',
	means: 'Users, mean and variance; the control first.',
	cuped: 'Users, mean, variance; mean, variance before, and the covariance; the control first.'
};

const list = (name: string, lines: readonly string[]) => `\n${name} = [\n${lines.join('\n')}\n]`;

const welch = `

def welch(gap, spread_a, n_a, spread_b, n_b, level):
    error = (spread_a / n_a + spread_b / n_b) ** 0.5
    if error == 0:
        return gap, gap, gap, 1.0
    parts = (spread_a / n_a) ** 2 / (n_a - 1) + (spread_b / n_b) ** 2 / (n_b - 1)
    free = error**4 / parts
    half = stats.t.isf(level / 2, free) * error
    return gap, gap - half, gap + half, 2 * stats.t.sf(abs(gap) / error, free)
`;

const compare: Record<ReadWay, string> = {
	counts: `

def compare(control, variant, level):
    (n_a, a), (n_b, b) = control, variant
    lower, upper = confint_proportions_2indep(
        b, n_b, a, n_a, compare="diff", method="newcomb", alpha=level
    )
    fewest = min(n_a, n_b) * min(a + b, n_a + n_b - a - b) / (n_a + n_b)
    if fewest < 5:
        p = stats.fisher_exact([[b, n_b - b], [a, n_a - a]])[1]
    else:
        p = proportions_ztest([b, a], [n_b, n_a])[1]
    return b / n_b - a / n_a, lower, upper, p

`,
	means: `${welch}

def compare(control, variant, level):
    (n_a, a, spread_a), (n_b, b, spread_b) = control, variant
    return welch(b - a, spread_a, n_a, spread_b, n_b, level)

`,
	cuped: `${welch}

def compare(control, variant, level):
    n_a, a, yy_a, before_a, xx_a, xy_a = control
    n_b, b, yy_b, before_b, xx_b, xy_b = variant
    between = n_a * n_b / (n_a + n_b)
    dx, dy = before_b - before_a, b - a
    xx = (n_a - 1) * xx_a + (n_b - 1) * xx_b + between * dx * dx
    xy = (n_a - 1) * xy_a + (n_b - 1) * xy_b + between * dx * dy
    theta = xy / xx
    left_a = yy_a - 2 * theta * xy_a + theta**2 * xx_a
    left_b = yy_b - 2 * theta * xy_b + theta**2 * xx_b
    return welch(dy - theta * dx, left_a, n_a, left_b, n_b, level)

`
};

const split = `users = np.array([arm[0] for arm in arms])
report("split_p", stats.chisquare(users, users.sum() * shares / shares.sum()).pvalue)
`;

function variants(correction: ShownResult['settings']['correction']): string {
	const corrected =
		correction === 'none' ? '' : `\np = multipletests(p, method="${correction}")[1]`;
	return `found = [compare(arms[0], arm, level) for arm in arms[1:]]
p = [one[3] for one in found]${corrected}
for k, (difference, lower, upper, _) in enumerate(found):
    report(f"difference_{k + 1}", difference)
    report(f"lower_{k + 1}", lower)
    report(f"upper_{k + 1}", upper)
    report(f"p_{k + 1}", p[k])
`;
}

function better(way: ReadWay, isFlat: boolean): string {
	if (way === 'counts') {
		return `
# Beta distributions of both shares; the chance that one is above the other, by quadrature.
a = stats.beta(prior_yes + arms[0][1], prior_no + arms[0][0] - arms[0][1])
for k, (n, yes) in enumerate(arms[1:]):
    b = stats.beta(prior_yes + yes, prior_no + n - yes)
    above = integrate.quad(
        lambda x: b.pdf(x) * a.cdf(x), 0, 1, points=[a.mean(), b.mean()],
        epsabs=0, epsrel=1e-12, limit=200
    )[0]
    report(f"better_{k + 1}", above if way > 0 else 1 - above)`;
	}
	const kept = isFlat ? '' : ' / (1 + (error / prior_sd) ** 2) ** 0.5';
	return `
# A normal effect; its standard error is read off the interval.
for k, (difference, lower, upper, _) in enumerate(found):
    error = (upper - lower) / 2 / stats.norm.isf(level / 2)
    report(f"better_{k + 1}", stats.norm.cdf(way * difference / error${kept}))`;
}

const segmentsCode = `seen = [compare(control, variant, alpha) for control, variant in segments]
corrected = multipletests([one[3] for one in seen], method="holm")[1]
for k, one in enumerate(seen):
    report(f"segment_p_{k + 1}", one[3])
    report(f"segment_corrected_{k + 1}", corrected[k])`;

const segmentsDiffer = `
# Cochran's Q: whether segments differ among themselves.
effects = np.array([one[0] for one in seen])
errors = np.array([(one[2] - one[1]) / 2 for one in seen]) / stats.norm.isf(alpha / 2)
known = errors > 0
weights, effects = errors[known] ** -2.0, effects[known]
q = np.sum(weights * (effects - np.average(effects, weights=weights)) ** 2)
report("segments_differ", stats.chi2.sf(q, len(effects) - 1))`;

const daysCode = `# A straight line through the days, each weighted by its own error.
at = np.array([day[0] for day in days])
seen = [compare(control, variant, alpha) for _, control, variant in days]
effects = np.array([one[0] for one in seen])
weights = (np.array([one[2] - one[1] for one in seen]) / 2 / stats.norm.isf(alpha / 2)) ** -2.0
off = at - np.average(at, weights=weights)
slope = np.sum(weights * off * effects) / np.sum(weights * off**2)
report("slope", slope)
report("slope_p", 2 * stats.norm.sf(abs(slope) * np.sum(weights * off**2) ** 0.5))`;
