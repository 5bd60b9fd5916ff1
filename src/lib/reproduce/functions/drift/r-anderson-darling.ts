/** R for the two-sample Anderson-Darling test of `reference` and `current`: base R has none. */
export const rAndersonDarling = `# Base R has no such test: after Scholz and Stephens (1987), midranks for ties.
n <- length(reference)
m <- length(current)
size <- n + m
values <- sort(unique(c(reference, current)))
count <- function(sample) tabulate(match(sample, values), length(values))
ties <- count(c(reference, current))
below <- cumsum(ties) - ties / 2
gap <- function(sample) {
  own <- count(sample)
  (size * (cumsum(own) - own / 2) - length(sample) * below)^2 / length(sample)
}
weight <- ties * (size - 1) / size^2 / (below * (size - below) - size * ties / 4)
squares <- sum(weight * (gap(reference) + gap(current)))

# Its variance if nothing has changed.
h <- sum(1 / seq_len(size - 1))
g <- sum(cumsum(1 / ((size - 1):2)) / 2:(size - 1))
sizes <- 1 / n + 1 / m
a <- 4 * g - 6 + (10 - 6 * g) * sizes
b <- 12 * g - 22 + 8 * h + (2 * g - 14 * h - 4) * sizes
c <- 36 * h + 4 + (2 * h - 6) * sizes
variance <- (((a * size + b) * size + c) * size + 24) / ((size - 1) * (size - 2) * (size - 3))
statistic <- (squares - 1) / sqrt(variance)
report("statistic", statistic)

# p is read off their table 2 for two samples, ln p as a quadratic, and ends where the table ends.
critical <- c(0.325, 1.226, 1.961, 2.718, 3.752, 4.592, 6.546)
chance <- c(0.25, 0.1, 0.05, 0.025, 0.01, 0.005, 0.001)
curve <- lm(log(chance) ~ critical + I(critical^2))
p_value <- exp(sum(coef(curve) * statistic^(0:2)))
if (statistic < critical[1]) p_value <- 0.25
if (statistic > critical[7]) p_value <- 0.001
report("p_value", p_value)`;
