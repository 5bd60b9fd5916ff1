import { classifierRows, type SampleRows, type ShownDetector } from '../drift-one-feature.ts';

const fitLogistic = `# Newton's method on what scikit-learn's LogisticRegression(C=1) minimises; glm has no penalty.
fit_logistic <- function(design, side) {
  loss <- function(weights) {
    score <- drop(design %*% weights)
    sum(pmax(score, 0) + log1p(exp(-abs(score))) - side * score) + sum(penalty * weights^2) / 2
  }
  weights <- numeric(3)
  for (round in 1:100) {
    chance <- plogis(drop(design %*% weights))
    gradient <- crossprod(design, chance - side) + penalty * weights
    curvature <- crossprod(design * (chance * (1 - chance)), design) + diag(penalty)
    step <- drop(solve(curvature, gradient))
    while (loss(weights - step) > loss(weights) * (1 + 1e-13)) step <- step / 2
    weights <- weights - step
    if (max(abs(step)) < 1e-10) break
  }
  weights
}`;

const pValue = `
# One-sided: scores that know nothing stray this far above 0.5 by chance.
chance_spread <- sqrt((n + m + 1) / (12 * n * m))
report("classifier-auc.p_value", pnorm((auc - 0.5) / chance_spread, lower.tail = FALSE))`;

/** R for the domain classifier, in base R: glm has no penalty. */
export function rClassifier(
	{ reference, current }: SampleRows,
	shown: Pick<ShownDetector, 'pValue'>
): string {
	const isCut = Math.max(reference.length, current.length) > classifierRows;
	const folds = Math.min(5, reference.length, current.length);
	const side = (name: string) => (isCut ? `head(${name}, ${classifierRows})` : name);
	const said = isCut ? '\n# Only the first 20,000 rows a side take part, as on the page.' : '';
	return `# Logistic regression on x and x^2, standardised on both sides together. Row i of each side is
# held out in fold i mod ${folds}; the AUC is that of all held-out scores together.${said}
x0 <- ${side('reference')}
x1 <- ${side('current')}
side <- rep(c(0, 1), c(length(x0), length(x1)))
fold <- c(seq_along(x0) - 1, seq_along(x1) - 1) %% ${folds}
# Mean 0 and population standard deviation 1; a constant, but for rounding, becomes 0.
standardise <- function(x) {
  spread <- sqrt(mean((x - mean(x))^2))
  (x - mean(x)) / if (spread > 1e-13 * max(abs(x))) spread else Inf
}
x <- c(x0, x1)
design <- cbind(1, standardise(x), standardise(x^2))
penalty <- c(0, 1, 1)

${fitLogistic}

score <- numeric(length(x))
for (k in seq_len(${folds}) - 1) {
  held_out <- fold == k
  weights <- fit_logistic(design[!held_out, ], side[!held_out])
  # No matrix product here: equal rows must keep equal scores, to the last bit.
  score[held_out] <- (weights[1] + weights[2] * design[, 2] + weights[3] * design[, 3])[held_out]
}
n <- as.numeric(length(x0))
m <- as.numeric(length(x1))
auc <- (sum(rank(score)[side == 1]) - m * (m + 1) / 2) / (n * m)
report("classifier-auc.statistic", auc)${shown.pValue === null ? '' : pValue}`;
}
