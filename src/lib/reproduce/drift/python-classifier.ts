import { classifierRows, type SampleRows, type ShownDetector } from '../drift-one-feature.ts';

const fitLogistic = `def fit_logistic(design, side):
    """Newton's method on what scikit-learn's LogisticRegression(C=1) minimises."""

    def loss(weights):
        score = design @ weights
        return np.sum(np.logaddexp(0, score) - side * score) + np.sum(penalty * weights**2) / 2

    weights = np.zeros(3)
    for _ in range(100):
        chance = special.expit(design @ weights)
        gradient = design.T @ (chance - side) + penalty * weights
        curvature = (design.T * (chance * (1 - chance))) @ design + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        while loss(weights - step) > loss(weights) * (1 + 1e-13):
            step = step / 2
        weights = weights - step
        if np.abs(step).max() < 1e-10:
            break
    return weights`;

const pValue = `
# One-sided: scores that know nothing stray this far above 0.5 by chance.
chance_spread = np.sqrt((len(x) + 1) / (12 * len(x0) * len(x1)))
report("classifier-auc.p_value", stats.norm.sf((auc - 0.5) / chance_spread))`;

/** Python for the domain classifier, in NumPy alone so that nobody has to install scikit-learn. */
export function pythonClassifier(
	{ reference, current }: SampleRows,
	shown: Pick<ShownDetector, 'pValue'>
): string {
	const isCut = Math.max(reference.length, current.length) > classifierRows;
	const folds = Math.min(5, reference.length, current.length);
	const cut = isCut ? `[:${classifierRows}]` : '';
	const said = isCut ? '\n# Only the first 20,000 rows a side take part, as on the page.' : '';
	return `# Logistic regression on x and x^2, standardised on both sides together. Row i of each side is
# held out in fold i mod ${folds}; the AUC is that of all held-out scores together.${said}


def standardise(x):
    """Mean 0 and population standard deviation 1; a constant, but for rounding, becomes 0."""
    spread = x.std()
    return (x - x.mean()) / (spread if spread > 1e-13 * np.abs(x).max() else np.inf)


x0, x1 = reference${cut}, current${cut}
side = np.repeat([0.0, 1.0], [len(x0), len(x1)])
fold = np.concatenate([np.arange(len(x0)) % ${folds}, np.arange(len(x1)) % ${folds}])
x = np.concatenate([x0, x1])
design = np.column_stack([np.ones(len(x)), standardise(x), standardise(x**2)])
penalty = np.array([0.0, 1.0, 1.0])


${fitLogistic}


score = np.zeros(len(x))
for k in range(${folds}):
    weights = fit_logistic(design[fold != k], side[fold != k])
    # No matrix product here: equal rows must keep equal scores, to the last bit.
    score[fold == k] = (design[fold == k] * weights).sum(axis=1)
ranks = stats.rankdata(score)[side == 1]
auc = (ranks.sum() - len(x1) * (len(x1) + 1) / 2) / (len(x0) * len(x1))
report("classifier-auc.statistic", auc)${shown.pValue === null ? '' : pValue}`;
}
