"""descriptive_hard.json and multiple_testing_hard.json: one sample described where it is hard.

Ties, n = 1, 2, 3 and 10^6, constants, values near 1e-300 and 1e300. Moments from exact fractions (mpmath at 60
digits for the roots), quantiles of all nine types and the bandwidth nrd0 from R, histograms from NumPy, densities
from SciPy, adjusted p-values from R.
"""
import math
from fractions import Fraction
import mpmath as mp
import numpy as np, scipy, scipy.stats as st
from common import case, write, resolve, short, G
from rlink import rcall

mp.mp.dps = 60
rng = np.random.default_rng(4)


def exact(v):
    return mp.mpf(v.numerator) / v.denominator


def summary(name, xs, **kw):
    x = resolve(xs)
    n = len(x)
    f = [Fraction(float(v)) for v in x]
    mean = sum(f) / n
    d = [v - mean for v in f]
    m2 = sum(v * v for v in d)
    order = sorted(f)
    middle = lambda s: (s[(n - 1) // 2] + s[n // 2]) / 2
    med = middle(order)
    e = {"n": n, "mean": float(exact(mean)), "min": float(x.min()), "max": float(x.max()), "median": float(exact(med)),
         "mad": st.median_abs_deviation(x), "variancePop": float(exact(m2 / n))}
    e["variance"] = float(exact(m2 / (n - 1))) if n > 1 else None
    e["sd"] = float(mp.sqrt(exact(m2 / (n - 1)))) if n > 1 else None
    if n > 3 and m2 > 0:
        m3, m4 = sum(v**3 for v in d), sum(v**4 for v in d)
        a, b, c = exact(m2), exact(m3), exact(m4)
        e["skewness"] = float(mp.sqrt(mp.mpf(n) * (n - 1)) / (n - 2) * (b / n) / (a / n) ** 1.5)
        g = (c / n) / (a / n) ** 2 - 3
        e["excessKurtosis"] = float(mp.mpf(n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g + 6))
    return case(name, "summary", {"x": xs}, e, **kw)


def quantiles(name, xs, types=range(1, 10), p=None, **kw):
    p = p or [0, 0.001, 0.0123, 0.1234, 0.25, 0.3141, 0.5, 0.75, 0.9321, 0.9991, 1]
    x = resolve(xs)
    r = rcall("lapply(1:9, function(t) unname(quantile(d$x, d$p, type = t)))", x=x, p=p) if len(x) > 1 else [[float(x[0])] * len(p)] * 9
    return [case("%s type %d" % (name, t), "quantile", {"x": xs, "p": p, "type": t}, r[t - 1], **kw) for t in types]


def ecdf(name, xs, at):
    x = np.sort(resolve(xs))
    return case(name, "ecdf", {"x": xs, "at": at}, np.searchsorted(x, at, side="right") / len(x))


def edges(name, xs, rule):
    x = resolve(xs)
    e = np.histogram_bin_edges(x, bins=rule)
    return case("%s %s" % (name, rule), "histogramEdges", {"x": xs, "rule": rule}, e) if len(e) < 40 else None


def counts(name, xs, bins):
    return case(name, "histogramCounts", {"x": xs, "edges": bins}, np.histogram(resolve(xs), bins=bins)[0])


def bin_edges(name, xs, bins):
    x = resolve(xs)
    q = np.quantile(x, np.arange(bins + 1) / bins)
    inner = sorted(set(q.tolist()))[1:-1]
    return case(name, "quantileBinEdges", {"x": xs, "bins": bins}, ["-Infinity", *inner, "Infinity"])


def kde(name, xs, rule, at):
    x = resolve(xs)
    if rule == "nrd0":
        h = rcall("bw.nrd0(d$x)", x=x)
        h = float(h[0] if isinstance(h, list) else h)
        density = [np.exp(-0.5 * ((t - x) / h) ** 2).sum() / (len(x) * h * math.sqrt(2 * math.pi)) for t in at]
    else:
        k = st.gaussian_kde(x, rule)
        h, density = math.sqrt(k.covariance[0, 0]), k(at)
    return case("%s %s" % (name, rule), "kde", {"x": xs, "rule": rule, "at": at}, {"bandwidth": h, "density": density})


samples = {
    "one value": [3.7], "two values": [1e-3, -2.5], "three values": [5, 1, 2], "four with ties": [2, 2, 2, 7],
    "constant": {"repeat": [0.1, 9]}, "integers with ties": G("int", 11, 60, k=5), "rounded bell": G("ih12", 12, 40, decimals=0),
    "bell": G("ih12", 13, 101), "heavy tail": G("lomax1", 14, 90), "tiny": G("ih12", 15, 30, scale=1e-300),
    "enormous": G("ih12", 16, 30, scale=1e300), "far from zero": G("ih12", 17, 50, loc=1e9), "far, narrow": G("u", 18, 33, loc=1e15, scale=64),
    "skewed": G("pareto2", 19, 75), "yes and no": G("bern", 20, 41, p=0.2), "in a row": {"seq": [-3, 0.25, 64]},
    "two lumps": {"concat": [G("ih12", 21, 35), G("ih12", 22, 20, loc=20, scale=0.1)]}, "one far away": {"concat": [G("ih12", 23, 20), [1e12]]},
}
cases = []
for name, xs in samples.items():
    if name == "enormous":  # the squares are beyond 1e308
        continue
    cases.append(summary(name, xs, **({"tol": {"rel": 1e-9, "abs": 0}} if name == "tiny" else {})))
for k in range(50):
    n = int(rng.integers(4, 200))
    base = ["ih12", "u", "lomax1", "pareto2", "int"][k % 5]
    kw = {"k": int(rng.integers(2, 9))} if base == "int" else {"decimals": int(rng.integers(0, 4))}
    cases.append(summary("%s of %d, %d" % (base, n, k), G(base, 1000 + k, n, loc=float(rng.integers(-50, 50)), scale=float(10.0 ** rng.integers(-8, 9)), **kw)))
for name, xs in samples.items():
    cases += quantiles(name, xs)
million = G("u", 31, 1000000, scale=1e6)
big = resolve(million)
cases += [case("a million, type %d" % t, "quantile", {"x": million, "p": [0.001, 0.5, 0.9, 0.999], "type": t},
               np.quantile(big, [0.001, 0.5, 0.9, 0.999], method=m)) for t, m in ((7, "linear"), (8, "median_unbiased"))]
for name, xs in samples.items():
    x = resolve(xs)
    at = sorted({*x[:6].tolist(), *(x[:5] + 0.01 * abs(x[:5])).tolist(), float(x.min()) - 1, float(x.max()), float(x.max()) + 1, float(np.median(x)), 0.0})
    cases.append(ecdf(name, xs, at))
for name in ["two values", "three values", "constant", "integers with ties", "bell", "skewed", "in a row", "two lumps", "far from zero", "yes and no"]:
    cases += [c for rule in ("sqrt", "sturges", "rice", "scott", "fd", "doane") if (c := edges(name, samples[name], rule))]
for k in range(40):
    n, bins = int(rng.integers(1, 300)), int(rng.integers(1, 30))
    xs = G("ih12", 2000 + k, n, decimals=int(rng.integers(0, 3)), scale=3)
    cases.append(counts("random edges %d" % k, xs, sorted({round(float(v), 2) for v in rng.normal(0, 3, bins + 1)} | {-20.0})))
    cases.append(bin_edges("quantile bins %d" % k, xs, bins))
cases.append(counts("a million", million, [0, 1, 10, 1000, 5e5, 999999, 1e6]))
for name in ["four with ties", "integers with ties", "bell", "skewed", "in a row", "two lumps", "yes and no", "one far away"]:
    x = resolve(samples[name])
    at = [float(v) for v in np.linspace(x.min() - x.std(), x.max() + x.std(), 15)]
    cases += [kde(name, samples[name], rule, at) for rule in ("silverman", "scott", "nrd0")]
cases = [{**c, "expected": short(c["expected"])} for c in cases]
write("descriptive_hard", "mpmath %s, numpy %s, scipy %s, R 4.2.2 (quantile, bw.nrd0)" % (mp.__version__, np.__version__, scipy.__version__), cases,
      rel=1e-9, abs_=1e-300, note="Moments from exact fractions. Densities at 10^-300 and above.")

cases = []
for k in range(36):
    n = [1, 2, 3, 5, 12, 25][k % 6]
    p = [rng.uniform(0, 1, n), rng.uniform(0, 1, n) ** 6, np.round(rng.uniform(0, 1, n), 1), 10.0 ** rng.uniform(-300, 0, n),
         np.full(n, 0.04), np.where(rng.uniform(0, 1, n) < 0.3, 0.0, 1.0)][k // 6]
    p = [float("%.6g" % v) for v in p]
    r = rcall("setNames(lapply(d$m, function(m) I(p.adjust(d$p, m))), d$m)", p=p, m=["bonferroni", "holm", "hochberg", "BH", "BY"])
    r = {m: (v if isinstance(v, list) else [v]) for m, v in r.items()}
    cases.append(case("%d values, %d" % (n, k), "pAdjust", {"p": p}, {m: [float(v) for v in r[m]] for m in r}))
write("multiple_testing_hard", "R 4.2.2 p.adjust", cases, rel=1e-12, abs_=0)
