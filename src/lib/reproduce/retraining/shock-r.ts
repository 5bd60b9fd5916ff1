import { rOptions } from '../functions/experiments/named-options.ts';
import { rScript } from '../functions/r-script.ts';
import { shockFacts, shockRemarks, type ShownShock } from './shock-facts.ts';

/** The shock as an R script without packages that draws its own worlds and learns from them. */
export function shockR(shown: ShownShock): string {
	const facts = shockFacts(shown);
	const weight =
		'half_life' in facts ? '0.5^((end - 1 - day[part]) / half_life)' : 'rep(1, length(part))';
	const body = [
		...shockRemarks.map((remark) => `# ${remark}`),
		rOptions(facts),
		code.replace('WEIGHT', weight)
	];
	return rScript('A shock, and one training on each day after it', body.join('\n'));
}

const code = `set.seed(1)
before <- 150 # days until the shock
days <- before + watched
day <- rep(seq_len(days) - 1, each = rows)

# Where yes lies from the middle on each day, and the rows: two inputs and 1, yes or no.
draw <- function() {
  size <- sample(c(-1, 1), 1) * turn * (1 + variety * runif(1, -1, 1))
  hit <- seq_len(days) > before & (lasts == 0 | seq_len(days) <= before + lasts)
  turned <- ifelse(hit, size * pi / 180, 0)
  toward <- separation / 2 * cbind(cos(turned), sin(turned))
  yes <- as.numeric(runif(length(day)) < yes_share)
  noise <- matrix(rnorm(2 * length(day)), ncol = 2)
  list(toward = toward, x = cbind(noise + (2 * yes - 1) * toward[day + 1, ], 1), yes = yes)
}

# Logistic regression with scikit-learn's usual penalty on the window before a day: Newton.
fit <- function(world, end, line) {
  end <- max(1, end)
  part <- (max(0, end - window) * rows + 1):(end * rows)
  x <- world$x[part, ]
  yes <- world$yes[part]
  weight <- WEIGHT
  keep <- c(1, 1, 0)
  for (i in 1:50) {
    p <- 1 / (1 + exp(-drop(x %*% line)))
    slope <- drop(crossprod(x, weight * (p - yes))) + keep * line
    bend <- crossprod(x * (weight * p * (1 - p)), x) + diag(keep)
    step <- solve(bend, slope)
    line <- line - step
    if (max(abs(step)) < 1e-8) break
  }
  line
}

# In the long run, on each day: the score is normal in both classes.
accuracy <- function(line, toward) {
  length <- sqrt(line[1]^2 + line[2]^2)
  away <- drop(toward %*% line[1:2]) / length
  lean <- line[3] / length
  yes_share * pnorm(away + lean) + (1 - yes_share) * pnorm(away - lean)
}

saved <- gain <- matrix(0, worlds, watched)
for (k in seq_len(worlds)) {
  world <- draw()
  after <- world$toward[before + seq_len(watched), ]
  old <- fit(world, before - 30, c(0, 0, 0))
  served <- accuracy(old, after)
  line <- old
  for (d in seq_len(watched)) {
    line <- fit(world, before + d - delay, line)
    won <- accuracy(line, after) - served
    saved[k, d] <- answers * wrong * sum(won[seq_len(watched) > d]) - training
    gain[k, d] <- won[watched]
  }
}

means <- colMeans(saved)
best <- which.max(means)
report("saved", means[trained + 1])
report("points_won", 100 * mean(gain[, trained + 1]))
report("worse_in", mean(gain[, trained + 1] < 0))
report("best_day", best - 1)
report("saved_on_best_day", means[best])
report("first_week_dearer_by", means[best] - mean(means[1:7]))`;
