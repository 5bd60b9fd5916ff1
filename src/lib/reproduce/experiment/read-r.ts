import { rOptions } from '../functions/experiments/named-options.ts';
import { rScript } from '../functions/r-script.ts';
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

/** A result as an R script without packages, which prints the numbers of the page. */
export function readR(shown: ShownResult): string {
	const { result, settings, reading } = shown;
	const way = wayOf(shown);
	const vector = (arm: Parameters<typeof armNumbers>[1]) => `c(${listed(armNumbers(shown, arm))})`;
	const segments = segmentPairs(shown).map(
		([control, variant]) => `list(${vector(control)}, ${vector(variant)})`
	);
	const days = dayPairs(shown).map(
		({ at, pair: [control, variant] }) => `list(${at}, ${vector(control)}, ${vector(variant)})`
	);
	const hasQ = reading.segments?.differ !== undefined && result.arms.length === 2;
	return rScript(
		'The result of an experiment',
		[
			`# ${columns[way]}`,
			`arms <- ${list(result.arms.map(vector))}`,
			`shares <- c(${listed(result.shares)})`,
			rOptions(readOptions(shown)),
			compare[way],
			split,
			variants(settings.correction),
			better(way, settings.priorSd === Infinity),
			segments.length > 0 ? `\nsegments <- ${list(segments)}\n${segmentsCode}` : '',
			hasQ ? segmentsDiffer : '',
			days.length > 0 ? `\ndays <- ${list(days)}\n${daysCode}` : ''
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

const list = (items: readonly string[]) => `list(\n  ${items.join(',\n  ')}\n)`;

const welch = `
welch <- function(gap, spread_a, n_a, spread_b, n_b, level) {
  error <- sqrt(spread_a / n_a + spread_b / n_b)
  if (error == 0) return(c(gap, gap, gap, 1))
  parts <- (spread_a / n_a)^2 / (n_a - 1) + (spread_b / n_b)^2 / (n_b - 1)
  free <- error^4 / parts
  half <- qt(level / 2, free, lower.tail = FALSE) * error
  c(gap, gap - half, gap + half, 2 * pt(abs(gap) / error, free, lower.tail = FALSE))
}`;

const compare: Record<ReadWay, string> = {
	counts: `
wilson <- function(yes, n, level) {
  suppressWarnings(prop.test(yes, n, conf.level = 1 - level, correct = FALSE))$conf.int
}
# Newcombe's interval of the difference, from Wilson's of both shares.
compare <- function(control, variant, level) {
  n <- c(control[1], variant[1])
  yes <- c(control[2], variant[2])
  share <- yes / n
  around_a <- wilson(yes[1], n[1], level)
  around_b <- wilson(yes[2], n[2], level)
  gap <- share[2] - share[1]
  lower <- gap - sqrt((share[2] - around_b[1])^2 + (around_a[2] - share[1])^2)
  upper <- gap + sqrt((around_b[2] - share[2])^2 + (share[1] - around_a[1])^2)
  fewest <- min(n) * min(sum(yes), sum(n - yes)) / sum(n)
  p <- if (fewest < 5) {
    fisher.test(rbind(rev(yes), rev(n - yes)))$p.value
  } else {
    prop.test(yes, n, correct = FALSE)$p.value
  }
  c(gap, lower, upper, p)
}
`,
	means: `${welch}
compare <- function(control, variant, level) {
  welch(variant[2] - control[2], control[3], control[1], variant[3], variant[1], level)
}
`,
	cuped: `${welch}
compare <- function(control, variant, level) {
  n <- c(control[1], variant[1])
  d <- variant - control
  between <- prod(n) / sum(n)
  total <- function(at) (n[1] - 1) * control[at] + (n[2] - 1) * variant[at]
  theta <- (total(6) + between * d[4] * d[2]) / (total(5) + between * d[4]^2)
  left <- function(arm) arm[3] - 2 * theta * arm[6] + theta^2 * arm[5]
  welch(d[2] - theta * d[4], left(control), n[1], left(variant), n[2], level)
}
`
};

const split = `users <- sapply(arms, function(arm) arm[1])
report("split_p", chisq.test(users, p = shares / sum(shares))$p.value)
`;

function variants(correction: ShownResult['settings']['correction']): string {
	return `found <- sapply(arms[-1], function(arm) compare(arms[[1]], arm, level))
p <- p.adjust(found[4, ], "${correction}")
for (k in seq_along(p)) {
  report(paste0("difference_", k), found[1, k])
  report(paste0("lower_", k), found[2, k])
  report(paste0("upper_", k), found[3, k])
  report(paste0("p_", k), p[k])
}
`;
}

function better(way: ReadWay, isFlat: boolean): string {
	if (way === 'counts') {
		return `
# Beta distributions of both shares; the chance that one is above the other, in pieces, so that no
# narrow peak is missed.
shapes <- lapply(arms, function(arm) c(prior_yes + arm[2], prior_no + arm[1] - arm[2]))
ends_of <- function(s) qbeta(c(1e-9, 1e-4, 0.1, 0.5, 0.9, 1 - 1e-4, 1 - 1e-9), s[1], s[2])
for (k in seq_along(arms)[-1]) {
  a <- shapes[[1]]
  b <- shapes[[k]]
  ends <- sort(unique(c(0, ends_of(a), ends_of(b), 1)))
  wins <- function(x) dbeta(x, b[1], b[2]) * pbeta(x, a[1], a[2])
  above <- sum(mapply(function(from, to) {
    integrate(wins, from, to, rel.tol = 1e-10, abs.tol = 1e-13, subdivisions = 1000)$value
  }, head(ends, -1), tail(ends, -1)))
  report(paste0("better_", k - 1), if (way > 0) above else 1 - above)
}`;
	}
	const kept = isFlat ? '' : ' / sqrt(1 + (error / prior_sd)^2)';
	return `
# A normal effect; its standard error is read off the interval.
for (k in seq_along(p)) {
  error <- (found[3, k] - found[2, k]) / 2 / qnorm(level / 2, lower.tail = FALSE)
  report(paste0("better_", k), pnorm(way * found[1, k] / error${kept}))
}`;
}

const segmentsCode = `seen <- sapply(segments, function(pair) compare(pair[[1]], pair[[2]], alpha))
corrected <- p.adjust(seen[4, ], "holm")
for (k in seq_along(corrected)) {
  report(paste0("segment_p_", k), seen[4, k])
  report(paste0("segment_corrected_", k), corrected[k])
}`;

const segmentsDiffer = `
# Cochran's Q: whether segments differ among themselves.
errors <- (seen[3, ] - seen[2, ]) / 2 / qnorm(alpha / 2, lower.tail = FALSE)
effects <- seen[1, errors > 0]
weights <- errors[errors > 0]^-2
q <- sum(weights * (effects - weighted.mean(effects, weights))^2)
report("segments_differ", pchisq(q, length(effects) - 1, lower.tail = FALSE))`;

const daysCode = `# A straight line through the days, each weighted by its own error.
at <- sapply(days, function(day) day[[1]])
seen <- sapply(days, function(day) compare(day[[2]], day[[3]], alpha))
weights <- ((seen[3, ] - seen[2, ]) / 2 / qnorm(alpha / 2, lower.tail = FALSE))^-2
off <- at - weighted.mean(at, weights)
slope <- sum(weights * off * seen[1, ]) / sum(weights * off^2)
report("slope", slope)
report("slope_p", 2 * pnorm(abs(slope) * sqrt(sum(weights * off^2)), lower.tail = FALSE))`;
