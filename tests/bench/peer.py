"""Times Python for tests/bench/run.ts: one request a line in, milliseconds out."""
import importlib
import json
import os
import platform
import sys
import time

try:
    import numpy as np
    import scipy
    from scipy import stats
except ImportError as problem:
    print(json.dumps({"missing": problem.name}), flush=True)
    sys.exit(0)

sys.path.append(os.environ.get("RIVER_PATH", ""))
versions = {"python": platform.python_version(), "scipy": scipy.__version__, "numpy": np.__version__}
for name in ("statsmodels", "river"):
    try:
        importlib.import_module(name)
        versions[name] = getattr(importlib.import_module(name), "__version__", "from source")
    except ImportError:
        pass

files = {}
generator = np.random.Generator(np.random.PCG64(7))
ROWS = 10_000
LABELS = np.repeat([0.0, 1.0], ROWS // 2)


def sample(path):
    if path not in files:
        files[path] = np.fromfile(path, dtype=np.float64)
    return files[path]


def decile_counts(x, edges):
    return np.bincount(np.searchsorted(edges, x, side="right"), minlength=len(edges) + 1)


def decile_histogram(x, edges):
    return np.histogram(x, np.concatenate(([-np.inf], edges, [np.inf])))


def means_apart(a, b, axis):
    return np.mean(a, axis=axis) - np.mean(b, axis=axis)


def permutations(x, y):
    return stats.permutation_test((x, y), means_apart, vectorized=True, n_resamples=10_000, batch=1000)


def area(labels, scores):
    ranks = stats.rankdata(scores)
    positives = labels.sum()
    wins = ranks[labels == 1].sum() - positives * (positives + 1) / 2
    return wins / (positives * (len(labels) - positives))


def design(flat):
    return np.column_stack([flat.reshape(-1, ROWS).T, np.ones(ROWS)])


def irls(x, labels, start=None, l2=1.0):
    """Newton's method by hand, with the penalty and the end that ours has."""
    weights = np.zeros(x.shape[1]) if start is None else start
    penalty = np.full(x.shape[1], l2)
    penalty[-1] = 0
    for _ in range(100):
        chances = 1 / (1 + np.exp(-(x @ weights)))
        gradient = x.T @ (chances - labels) + penalty * weights
        curvature = (x * (chances * (1 - chances))[:, None]).T @ x + np.diag(penalty)
        step = np.linalg.solve(curvature, gradient)
        weights = weights - step
        if np.max(np.abs(step)) < 1e-9 * (1 + np.max(np.abs(weights))):
            break
    return weights


def logistic_fit(flat):
    x = design(flat)
    return area(LABELS, x @ irls(x, LABELS))


def logistic_glm(flat):
    import statsmodels.api as sm

    x = design(flat)
    fit = sm.GLM(LABELS, x, family=sm.families.Binomial()).fit()
    return area(LABELS, x @ fit.params)


def logistic_folds(flat):
    x = design(flat)
    x[:, :-1] = (x[:, :-1] - x[:, :-1].mean(axis=0)) / x[:, :-1].std(axis=0)
    fold = np.arange(ROWS) % 5
    whole = irls(x, LABELS)
    scores = np.empty(ROWS)
    for k in range(5):
        held = fold == k
        scores[held] = x[held] @ irls(x[~held], LABELS[~held], whole)
    return area(LABELS, scores)


def multiple_tests(p):
    from statsmodels.stats.multitest import multipletests

    return multipletests(p, method="fdr_bh")


def stream(detector):
    def run(x):
        from river import drift

        watch = getattr(drift, detector)()
        for value in x.tolist():
            watch.update(value)

    return run


WORK = {
    "ks-asymptotic": lambda x, y: stats.ks_2samp(x, y, method="asymp"),
    "ks-auto": lambda x, y: stats.ks_2samp(x, y),
    "ks-exact": lambda x, y: stats.ks_2samp(x, y, method="exact"),
    "two-sorts": lambda x, y: (np.sort(x), np.sort(y)),
    "wasserstein": lambda x, y: stats.wasserstein_distance(x, y),
    "cramer-von-mises": lambda x, y: stats.cramervonmises_2samp(x, y, method="asymptotic"),
    "mann-whitney": lambda x, y: stats.mannwhitneyu(x, y, method="asymptotic"),
    "permutations": permutations,
    "decile-counts": decile_counts,
    "decile-histogram": decile_histogram,
    "histogram": lambda x: np.histogram(x, bins=50),
    "quantiles": lambda x: np.quantile(x, np.linspace(0, 1, 11)),
    "mean-variance": lambda x: (np.mean(x), np.var(x, ddof=1)),
    "ecdf": lambda x: stats.ecdf(x).cdf.evaluate(0),
    "false-discovery": lambda p: stats.false_discovery_control(p),
    "multiple-tests": multiple_tests,
    "logistic-fit": logistic_fit,
    "logistic-glm": logistic_glm,
    "logistic-folds": logistic_folds,
    "roc-auc": area,
    "page-hinkley": stream("PageHinkley"),
    "adwin": stream("ADWIN"),
    "random": lambda x: generator.random(len(x)),
    "standard_normal": lambda x: generator.standard_normal(len(x)),
    "standard_gamma": lambda x: generator.standard_gamma(2.5, len(x)),
    "binomial": lambda x: generator.binomial(10_000, 0.02, len(x)),
    "poisson": lambda x: generator.poisson(100, len(x)),
}

print(json.dumps(versions), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    arguments = [sample(path) for path in request["files"]]
    work = WORK[request["work"]]
    batches, size = request["turn"]
    fastest = float("inf")
    for _ in range(batches):
        start = time.perf_counter()
        for _ in range(size):
            work(*arguments)
        fastest = min(fastest, (time.perf_counter() - start) * 1000 / size)
    print(json.dumps({"ms": fastest}), flush=True)
