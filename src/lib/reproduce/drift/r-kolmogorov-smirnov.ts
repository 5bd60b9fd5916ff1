import type { SampleRows } from '../drift-one-feature.ts';
import { pValueMethod } from './p-value-method.ts';

const exact = `# The chance that a path from (0, 0) to (n, m), each as likely, strays as far as D: SciPy's exact p.
# With ties, ks.test(exact = TRUE) conditions on them and gives another p, so it is not used here.
stray_chance <- function(n, m, furthest) {
  chance <- numeric(n + 1)
  chance[1] <- if (furthest <= 0) 1 else 0
  for (step in seq_len(n + m)) {
    i <- max(0, step - m):min(n, step)
    j <- step - i
    before <- (i * c(0, chance)[i + 1] + j * chance[i + 1]) / step
    chance[i + 1] <- ifelse(abs(i * m - j * n) >= furthest, 1, before)
  }
  chance[n + 1]
}
n <- as.numeric(min(length(reference), length(current)))
m <- as.numeric(max(length(reference), length(current)))
ks <- suppressWarnings(ks.test(reference, current, exact = FALSE))
report("ks.statistic", ks$statistic)
report("ks.p_value", stray_chance(n, m, round(ks$statistic * n * m)))`;

const asymptotic = `# ks$p.value is the same limit, but R stops the series early: right to about 4e-5 only. So in full:
kolmogorov <- function(x) {
  k <- 1:30
  if (x == 0) return(1)
  if (x < 1.2) return(1 - sqrt(2 * pi) / x * sum(exp(-(2 * k - 1)^2 * pi^2 / (8 * x^2))))
  2 * sum((-1)^(k - 1) * exp(-2 * k^2 * x^2))
}
ks <- suppressWarnings(ks.test(reference, current, exact = FALSE))
n <- as.numeric(length(reference))
m <- as.numeric(length(current))
report("ks.statistic", ks$statistic)
report("ks.p_value", kolmogorov(sqrt(n * m / (n + m)) * ks$statistic))`;

/** R for the Kolmogorov-Smirnov test with the p-value that the page shows at these sizes. */
export function rKolmogorovSmirnov(data: SampleRows): string {
	return pValueMethod('ks', data) === 'exact' ? exact : asymptotic;
}
