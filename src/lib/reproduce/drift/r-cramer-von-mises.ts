import type { SampleRows } from '../drift-one-feature.ts';
import { pValueMethod } from './p-value-method.ts';

const statistic = `# Base R has no such test: the statistic after Anderson (1962), ties with their mean rank.
n <- as.numeric(length(reference))
m <- as.numeric(length(current))
ranks <- rank(c(reference, current))
u <- n * sum((sort(ranks[seq_len(n)]) - seq_len(n))^2) +
  m * sum((sort(ranks[n + seq_len(m)]) - seq_len(m))^2)
cvm <- u / (n * m * (n + m)) - (4 * n * m - 1) / (6 * (n + m))
report("cramer-von-mises.statistic", cvm)`;

const exact = `# Exact p: the share of all orderings of the rows that lie at least as far apart. Distances are kept
# as whole numbers; paths[[j + 1]] holds them for i rows of reference and j rows of current.
gcd <- function(a, b) if (b == 0) a else gcd(b, a %% b)
lcm <- n * m / gcd(n, m)
least <- floor(lcm^2 * (n + m) * (6 * u - n * m * (4 * n * m - 1)) / (6 * (n * m)^2))
join <- function(a, b) {
  distance <- union(a$distance, b$distance)
  count <- numeric(length(distance))
  count[match(a$distance, distance)] <- a$count
  at <- match(b$distance, distance)
  count[at] <- count[at] + b$count
  list(distance = distance, count = count)
}
none <- list(distance = numeric(0), count = numeric(0))
paths <- c(list(list(distance = 0, count = 1)), rep(list(none), m))
for (i in 0:n) {
  for (j in 0:m) {
    path <- join(paths[[j + 1]], if (j > 0) paths[[j]] else none)
    path$distance <- path$distance + (lcm / n * i - lcm / m * j)^2
    paths[[j + 1]] <- path
  }
}
far <- paths[[m + 1]]$distance >= least
report("cramer-von-mises.p_value", sum(paths[[m + 1]]$count[far]) / choose(n + m, n))`;

const asymptotic = `# Asymptotic p: the limit of the statistic, brought to its mean and variance at these sizes.
total <- n + m
variance <- (total + 1) * (4 * n * m * total - 3 * (n^2 + m^2) - 2 * n * m) / (180 * total^2 * n * m)
x <- 1 / 6 + (cvm - (1 + 1 / total) / 6) / sqrt(45 * variance)
# P(W > x) in the limit, by Smirnov's integrals (1936): keeps its digits far out.
u <- ((1:500) - 0.5) * pi / 500
t <- pi * sin(u / 2)^2
tail <- 0
for (k in 1:30) {
  s <- (2 * k - 1) * pi + t
  tail <- tail + (-1)^(k - 1) * sum(exp(-x * s^2 / 2) * sin(u) / sqrt(s * sin(t))) * pi / 500
}
report("cramer-von-mises.p_value", if (x < 0.0033) 1 else tail)`;

/** R for the Cramer-von Mises test with the p-value that the page shows at these sizes. */
export function rCramerVonMises(data: SampleRows): string {
	const isExact = pValueMethod('cramer-von-mises', data) === 'exact';
	return `${statistic}\n${isExact ? exact : asymptotic}`;
}
