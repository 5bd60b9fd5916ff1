/** Python: the chances to cross a boundary first at each look, by recursive integration. */
export const pythonCrossing = `nodes, weights = np.polynomial.legendre.leggauss(200)


def crossing(upper, lower, information, drift=0.0):
    """Chances to cross the upper and the lower z-score first at each look (Armitage 1969)."""
    at, mass, before = np.zeros(1), np.ones(1), 0.0
    above, below = [], []
    for high, low, time in zip(np.minimum(upper, 12), np.maximum(lower, -12), information):
        # Brownian motion: mass[i] is the chance to be at at[i] and not to have stopped yet.
        mean, step = at + drift * (time - before), np.sqrt(time - before)
        high, low = high * np.sqrt(time), low * np.sqrt(time)
        above.append(np.sum(mass * stats.norm.sf((high - mean) / step)))
        below.append(np.sum(mass * stats.norm.cdf((low - mean) / step)))
        at = (high + low) / 2 + (high - low) / 2 * nodes
        density = stats.norm.pdf((at[:, None] - mean[None, :]) / step) / step
        mass, before = (high - low) / 2 * weights * (density @ mass), time
    return np.array(above), np.array(below)`;

/** R: the same. */
export const rCrossing = `# Nodes and weights of Gauss and Legendre, after Golub and Welsch.
k <- 1:199
jacobi <- matrix(0, 200, 200)
jacobi[cbind(k, k + 1)] <- jacobi[cbind(k + 1, k)] <- k / sqrt(4 * k^2 - 1)
legendre <- eigen(jacobi, symmetric = TRUE)
nodes <- legendre$values
weights <- 2 * legendre$vectors[1, ]^2

# Chances to cross the upper and the lower z-score first at each look (Armitage 1969).
crossing <- function(upper, lower, information, drift = 0) {
  at <- 0
  mass <- 1
  before <- 0
  above <- below <- numeric(0)
  for (look in seq_along(information)) {
    # Brownian motion: mass[i] is the chance to be at at[i] and not to have stopped yet.
    time <- information[look]
    mean <- at + drift * (time - before)
    step <- sqrt(time - before)
    high <- min(upper[look], 12) * sqrt(time)
    low <- max(lower[look], -12) * sqrt(time)
    above <- c(above, sum(mass * pnorm((high - mean) / step, lower.tail = FALSE)))
    below <- c(below, sum(mass * pnorm((low - mean) / step)))
    at <- (high + low) / 2 + (high - low) / 2 * nodes
    density <- dnorm(outer(at, mean, "-") / step) / step
    mass <- (high - low) / 2 * weights * drop(density %*% mass)
    before <- time
  }
  list(above = above, below = below)
}`;
