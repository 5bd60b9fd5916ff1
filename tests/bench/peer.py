"""Times SciPy and NumPy for tests/bench/run.ts: one request a line in, milliseconds out."""
import json
import sys
import time

try:
    import numpy as np
    import scipy
    from scipy import stats
except ImportError as problem:
    print(json.dumps({"missing": problem.name}), flush=True)
    sys.exit(0)

files = {}
generator = np.random.Generator(np.random.PCG64(7))


def sample(path):
    if path not in files:
        files[path] = np.fromfile(path, dtype=np.float64)
    return files[path]


def decile_counts(x, edges):
    return np.bincount(np.searchsorted(edges, x, side="right"), minlength=len(edges) + 1)


WORK = {
    "ks-asymptotic": lambda x, y: stats.ks_2samp(x, y, method="asymp"),
    "ks-auto": lambda x, y: stats.ks_2samp(x, y),
    "ks-exact": lambda x, y: stats.ks_2samp(x, y, method="exact"),
    "ks-two-sorts": lambda x, y: (np.sort(x), np.sort(y)),
    "wasserstein": lambda x, y: stats.wasserstein_distance(x, y),
    "cramer-von-mises": lambda x, y: stats.cramervonmises_2samp(x, y, method="asymptotic"),
    "mann-whitney": lambda x, y: stats.mannwhitneyu(x, y, method="asymptotic"),
    "decile-counts": decile_counts,
    "histogram": lambda x: np.histogram(x, bins=50),
    "quantiles": lambda x: np.quantile(x, np.linspace(0, 1, 11)),
    "mean-variance": lambda x: (np.mean(x), np.var(x, ddof=1)),
    "uniform": lambda x: generator.random(len(x)),
    "normal": lambda x: generator.standard_normal(len(x)),
}

print(json.dumps({"scipy": scipy.__version__, "numpy": np.__version__}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    arguments = [sample(path) for path in request["files"]]
    work = WORK[request["work"]]
    start = time.perf_counter()
    for _ in range(request["times"]):
        work(*arguments)
    elapsed = (time.perf_counter() - start) * 1000 / request["times"]
    print(json.dumps({"ms": elapsed}), flush=True)
