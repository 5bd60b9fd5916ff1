"""simulation/drift_judges.json - the default rules of Evidently, TFDV, NannyML and deepchecks, worked out again.

The four libraries' own lines, on NumPy and SciPy, without importing them: each function names the file it
follows. Rows come in order, since NannyML cuts them into chunks.
"""
import json, os
from collections import Counter
import numpy as np, scipy.stats as st
from scipy.spatial import distance
from common import case, resolve, G


def counts(ref, cur):
    keys = sorted(set(ref) | set(cur))
    a, b = Counter(ref), Counter(cur)
    return np.array([a[k] for k in keys]), np.array([b[k] for k in keys])


def found(rule, reads, limit, rings, **more):
    return {"rule": rule, "reads": reads, "limit": limit, "rings": bool(rings), **more}


def textbook(ref, cur, numeric):
    if numeric:
        p = st.ks_2samp(ref, cur, method="exact").pvalue
        return found("ks-p", p, 0.05, p < 0.05)
    p = st.chi2_contingency(np.array(counts(ref, cur)), correction=False)[1]
    return found("chi-square-p", p, 0.05, p < 0.05)


def evidently(ref, cur, numeric):
    """stattests/registry.py: _get_default_stattest, and the tests it names."""
    values = len(set(ref) | set(cur))
    a, b = counts(ref, cur)
    if len(ref) <= 1000:
        if numeric and values > 5:
            p = st.ks_2samp(ref, cur)[1]
            return found("ks-p", p, 0.05, p <= 0.05)
        if values > 2:
            with np.errstate(divide="ignore"):
                p = st.chisquare(b, a * (len(cur) / len(ref)))[1]
            return found("chi-square-exact-p", p, 0.05, p < 0.05)
        p1, p2 = a[1] / len(ref), b[1] / len(cur)
        pool = (p1 * len(ref) + p2 * len(cur)) / (len(ref) + len(cur))
        z = (p1 - p2) / np.sqrt(pool * (1 - pool) * (1 / len(ref) + 1 / len(cur)))
        p = 2 * (1 - st.norm.cdf(abs(z)))
        return found("z-p", p, 0.05, p < 0.05)
    if numeric and values > 5:
        d = st.wasserstein_distance(ref, cur) / max(np.std(ref), 0.001)
        return found("wasserstein", d, 0.1, d >= 0.1)
    d = distance.jensenshannon(a / len(ref), b / len(cur))
    return found("jensen-shannon", d, 0.1, d >= 0.1)


def bits(p, q):
    keep = p > 0
    return np.sum(p[keep] * np.log2(p[keep] / q[keep]))


def rebucket(edges, values):
    """anomalies/metrics.cc: RebucketHistogram, rows dealt out evenly within a bucket."""
    own = np.histogram(values, bins=10)
    dealt = np.zeros(len(edges) - 1)
    for count, low, high in zip(own[0], own[1], own[1][1:]):
        for cell, (left, right) in enumerate(zip(edges, edges[1:])):
            if left >= low and right <= high:
                dealt[cell] = count * (right - left) / (high - low)
    return dealt / dealt.sum()


def tfdv(ref, cur, numeric):
    """anomalies/metrics.cc: JensenShannonDivergence and LInftyDistance; the limit of g3doc/get_started.md."""
    if not numeric:
        a, b = counts(ref, cur)
        d = np.abs(a / len(ref) - b / len(cur)).max()
        return found("l-infinity", d, 0.01, d > 0.01)
    edges = np.union1d(np.histogram(ref, bins=10)[1], np.histogram(cur, bins=10)[1])
    p, q = rebucket(edges, ref), rebucket(edges, cur)
    d = (bits(p, (p + q) / 2) + bits(q, (p + q) / 2)) / 2
    return found("jensen-shannon-divergence", d, 0.01, d > 0.01)


def chunks(rows):
    """chunk.py: DefaultChunker, then SizeBasedChunker(incomplete='keep')."""
    size = len(rows) // 10
    return [rows[i : i + size] for i in range(0, len(rows), size)]


def nannyml(ref, cur, numeric):
    """drift/univariate/methods.py: both Jensen-Shannon distances; thresholds.py: StandardDeviationThreshold."""
    if numeric:
        edges = np.histogram_bin_edges(ref, bins="doane")
        shares = lambda rows: np.histogram(rows, bins=edges)[0] / len(rows)
    else:
        known = np.unique(ref)
        shares = lambda rows: np.array([np.sum(rows == key) for key in known]) / len(rows)
    whole = shares(ref)

    def apart(rows):
        p, q = whole, shares(rows)
        leftover = 1 - q.sum()
        if leftover > 0:
            p, q = np.append(p, 0), np.append(q, leftover)
        return distance.jensenshannon(p, q, base=2)

    quiet = np.array([apart(chunk) for chunk in chunks(ref)])
    limit = quiet.mean() + 3 * quiet.std()
    far = np.array([apart(chunk) for chunk in chunks(cur)])
    return found("jensen-shannon-chunks", far.max(), limit, (far > limit).any(), ringing=int((far > limit).sum()), all=len(far))


def deepchecks(ref, cur, numeric):
    """utils/distribution/drift.py: kolmogorov_smirnov and cramers_v; the limits of FeatureDrift's condition."""
    if numeric:
        both = np.concatenate([ref, cur])
        at = lambda rows: np.searchsorted(np.sort(rows), both, side="right") / len(rows)
        d = np.abs(at(ref) - at(cur)).max()
        return found("ks-gap", d, 0.2, d >= 0.2)
    a, b = counts(ref, cur)
    n, m = len(ref), len(cur)
    rare = a < n * 0.01
    other = a[rare].sum(), b[rare].sum()
    a, b = a[~rare].astype(float), b[~rare].astype(float)
    if other[0] > 0.01 * n or other[1] > 0.01 * m:
        a, b = np.append(a, other[0]), np.append(b, other[1])
    if a.sum() > b.sum():
        a = np.round(a * (b.sum() / a.sum()))
    elif a.sum() < b.sum():
        b = np.round(b * (a.sum() / b.sum()))
    table = np.array([a, b]).astype(int)
    table = table[:, (table != 0).any(axis=0)]
    chi2, rows = st.chi2_contingency(table)[0], table.sum()
    r, k = table.shape
    phi2 = max(0, chi2 / rows - (k - 1) * (r - 1) / (rows - 1))
    rcorr, kcorr = r - (r - 1) ** 2 / (rows - 1), k - (k - 1) ** 2 / (rows - 1)
    v = np.sqrt(phi2 / min(kcorr - 1, rcorr - 1))
    return found("cramers-v", v, 0.2, v >= 0.2)


def psi(a, b, n, m):
    p, q = a / n, b / m
    p, q = np.where(p == 0, 1e-4, p), np.where(q == 0, 1e-4, q)
    return np.sum((p - q) * np.log(p / q))


def habits(ref, cur, numeric):
    n, m = len(ref), len(cur)
    if numeric:
        edges = np.unique(np.quantile(ref, np.arange(1, 10) / 10))
        edges = edges[(edges > ref.min()) & (edges < ref.max())]
        a, b = (np.bincount(np.searchsorted(edges, x, side="right"), minlength=len(edges) + 1) for x in (ref, cur))
    else:
        a, b = counts(ref, cur)
    value = psi(a, b, n, m)
    with np.errstate(divide="ignore"):
        # One bin alone decides nothing.
        exact = st.chisquare(b, a * (m / n))[1] if len(a) > 1 else 1.0
    every = {
        "psi-0.1": found("psi", value, 0.1, value > 0.1),
        "psi-0.25": found("psi", value, 0.25, value > 0.25),
        "exact-reference": found("chi-square-exact-p", exact, 0.05, exact < 0.05),
    }
    if numeric:
        method = "exact" if n * m <= 2000 and len(set(ref) | set(cur)) == n + m else "asymptotic"
        p = st.mannwhitneyu(ref, cur, alternative="less", method=method).pvalue
        every["rank-rise"] = found("rank-rise-p", p, 0.05, p < 0.05)
    return every


def judged(name, kind, reference, current):
    ref, cur = resolve(reference), resolve(current)
    numeric = kind == "numeric"
    bench = {f.__name__: f(ref, cur, numeric) for f in (textbook, evidently, tfdv, nannyml, deepchecks)}
    return case(name, "judges", {"kind": kind, "reference": reference, "current": current}, {**bench, **habits(ref, cur, numeric)})


def numeric(name, n, m, seed, loc=0.0, scale=1.0, decimals=None, base="ih12"):
    more = {} if decimals is None else {"decimals": decimals}
    return judged(name, "numeric", G(base, seed, n, **more), G(base, seed + 1000, m, loc=loc, scale=scale, **more))


def categories(name, n, m, seed, k, k2=None):
    return judged(name, "categories", G("int", seed, n, k=k), G("int", seed + 1000, m, k=k2 or k))


CASES = [
    numeric("no drift, 1,000 rows a side", 1000, 1000, 11),
    numeric("a shift, 1,000 rows a side", 1000, 1000, 12, loc=0.15),
    numeric("the same rule's other side, 1,001 reference rows", 1001, 1001, 13, loc=0.15),
    numeric("a fall", 800, 900, 14, loc=-0.3),
    numeric("a fall, with a rest of 7 rows", 807, 1200, 15, loc=-0.25, scale=1.2),
    numeric("few rows", 25, 40, 16, loc=0.6),
    numeric("large, unequal", 2400, 1500, 17, loc=0.1),
    numeric("far apart", 1500, 300, 18, loc=4.0),
    numeric("rounded to one decimal", 900, 900, 19, loc=0.2, decimals=1),
    numeric("a heavy tail", 600, 700, 20, base="pareto2", scale=1.1),
    judged("five values", "numeric", G("int", 21, 700, k=5), G("int", 22, 650, k=5)),
    judged("two values", "numeric", G("bern", 23, 700, p=0.3), G("bern", 24, 650, p=0.36)),
    judged("four values, 1,200 rows", "numeric", G("int", 25, 1200, k=4), G("int", 26, 1300, k=3)),
    categories("six categories, no drift", 1000, 1000, 31, 6),
    categories("six categories, unequal sizes", 600, 950, 32, 6),
    categories("a category is gone", 900, 900, 33, 6, 5),
    categories("a new category", 900, 1010, 34, 5, 6),
    categories("above a thousand rows", 3000, 2500, 35, 4, 5),
    judged("two categories", "categories", G("bern", 36, 500, p=0.5), G("bern", 37, 480, p=0.58)),
    judged(
        "a rare category",
        "categories",
        {"concat": [{"repeat": [9, 4]}, G("int", 38, 996, k=3)]},
        {"concat": [G("int", 39, 700, k=3), {"repeat": [9, 60]}, G("int", 40, 141, k=4)]},
    ),
]

path = os.path.join(os.path.dirname(__file__), "..", "simulation", "drift_judges.json")
with open(path, "w") as file:
    json.dump({"made": "gen_drift_judges.py with SciPy " + __import__("scipy").__version__, "cases": CASES}, file, indent="\t")
    file.write("\n")
