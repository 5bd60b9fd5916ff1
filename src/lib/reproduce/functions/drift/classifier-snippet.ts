import { domainClassifierTest } from '../../../stats/index.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { exampleRows, pythonRows, rRows, type RowSets } from './row-sets.ts';

const python = (folds: number) => `n, m = len(reference), len(current)
rows = np.vstack([reference, current])
side = np.repeat([0, 1], [n, m])
# Row i of each side is held out in fold i mod ${folds}.
fold = np.concatenate([np.arange(n) % ${folds}, np.arange(m) % ${folds}])
features = StandardScaler().fit_transform(rows)


def fit(chosen):
    model = LogisticRegression(C=1.0, solver="newton-cholesky", tol=1e-12, max_iter=1000)
    return model.fit(features[chosen], side[chosen])


whole = fit(np.full(n + m, True))
scores = np.zeros(n + m)
for k in range(${folds}):
    scores[fold == k] = fit(fold != k).decision_function(features[fold == k])
auc = metrics.roc_auc_score(side, scores)
fold_aucs = [metrics.roc_auc_score(side[fold == k], scores[fold == k]) for k in range(${folds})]

# DeLong's interval: each row's share of wins, and how these vary on both sides.
wins = (scores[n:, None] > scores[None, :n]) + 0.5 * (scores[n:, None] == scores[None, :n])
variance = wins.mean(axis=1).var(ddof=1) / m + wins.mean(axis=0).var(ddof=1) / n
reach = stats.norm.ppf(0.975) * np.sqrt(variance)
report("auc", auc)
report("lower", max(0, auc - reach))
report("upper", min(1, auc + reach))
report("p_value", stats.norm.sf((auc - 0.5) / np.sqrt((n + m + 1) / (12 * n * m))))
report("mean_auc", np.mean(fold_aucs))
report("train_auc", metrics.roc_auc_score(side, whole.decision_function(features)))
report("intercept", whole.intercept_[0])
for i, coefficient in enumerate(whole.coef_[0]):
    report(f"coefficient_{i + 1}", coefficient)`;

const rFit = `n <- nrow(reference)
m <- nrow(current)
rows <- rbind(reference, current)
side <- rep(c(0, 1), c(n, m))
standardised <- apply(rows, 2, function(x) (x - mean(x)) / sqrt(mean((x - mean(x))^2)))
design <- cbind(1, standardised)
penalty <- c(0, rep(1, ncol(rows)))

# Newton's method on what scikit-learn's LogisticRegression(C=1) minimises; glm has no penalty.
fit <- function(chosen) {
  x <- design[chosen, ]
  weights <- numeric(ncol(x))
  for (round in 1:100) {
    chance <- plogis(drop(x %*% weights))
    gradient <- crossprod(x, chance - side[chosen]) + penalty * weights
    curvature <- crossprod(x * (chance * (1 - chance)), x) + diag(penalty)
    step <- drop(solve(curvature, gradient))
    weights <- weights - step
    if (max(abs(step)) < 1e-12) break
  }
  weights
}
auc_of <- function(scores, side) {
  ranks <- sum(rank(scores)[side == 1])
  (ranks - sum(side) * (sum(side) + 1) / 2) / (sum(side) * sum(1 - side))
}`;

const r = (folds: number) => `${rFit}
# Row i of each side is held out in fold i mod ${folds}.
fold <- c(seq_len(n) - 1, seq_len(m) - 1) %% ${folds}
whole <- fit(rep(TRUE, n + m))
scores <- numeric(n + m)
for (k in 0:(${folds} - 1)) {
  scores[fold == k] <- drop(design[fold == k, , drop = FALSE] %*% fit(fold != k))
}
auc <- auc_of(scores, side)
fold_aucs <- vapply(0:(${folds} - 1), function(k) auc_of(scores[fold == k], side[fold == k]), numeric(1))

# DeLong's interval: each row's share of wins, and how these vary on both sides.
wins <- outer(scores[side == 1], scores[side == 0], function(a, b) (a > b) + (a == b) / 2)
reach <- qnorm(0.975) * sqrt(var(rowMeans(wins)) / m + var(colMeans(wins)) / n)
report("auc", auc)
report("lower", max(0, auc - reach))
report("upper", min(1, auc + reach))
report("p_value", pnorm((auc - 0.5) / sqrt((n + m + 1) / (12 * n * m)), lower.tail = FALSE))
report("mean_auc", mean(fold_aucs))
report("train_auc", auc_of(drop(design %*% whole), side))
report("intercept", whole[1])
report(paste0("coefficient_", seq_len(ncol(rows))), whole[-1])`;

/** The domain classifier, fitted by scikit-learn with the folds written out. */
export const classifierSnippet = makeSnippet<RowSets & { folds: number }>({
	id: 'domain-classifier-test',
	functions: ['domainClassifierTest'],
	title: 'Domain classifier: can a logistic regression tell current rows from reference rows?',
	example: { ...exampleRows, folds: 5 },
	numbers: ({ reference, current, folds }) => {
		const found = domainClassifierTest(reference, current, { folds });
		return {
			auc: found.auc,
			lower: found.interval[0],
			upper: found.interval[1],
			p_value: found.pValue,
			mean_auc: found.meanAuc,
			train_auc: found.trainAuc,
			intercept: found.intercept,
			...namedValues('coefficient', found.coefficients)
		};
	},
	python: (input) => `${pythonRows(input)}

${python(input.folds)}`,
	r: (input) => `${rRows(input)}

${r(input.folds)}`,
	tolerance: 1e-6
});
