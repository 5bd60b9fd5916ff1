"""divergences_hard.json: shares and PSI where they are hard.

Empty bins, shares of 1e-300, weights of 1e300, nearly equal sides, one bin. Worked out by mpmath at 60 digits from the
definitions that SciPy's entropy and jensenshannon use; checked against SciPy where that neither cancels nor overflows.
PSI of samples by NumPy, its null distribution by SciPy.
"""
import math
import mpmath as mp
import numpy as np, scipy, scipy.stats as st
from scipy.spatial.distance import jensenshannon
from common import case, write, gen, short

mp.mp.dps = 60
rng = np.random.default_rng(6)
cases = []
INF = mp.inf


def share(values):
    v = [mp.mpf(float(x)) for x in values]
    total = mp.fsum(v)
    return [x / total for x in v]


def kl(p, q):
    if any(b == 0 and a > 0 for a, b in zip(p, q)):
        return INF
    return mp.fsum(a * mp.log(a / b) for a, b in zip(p, q) if a > 0)


def psi(p, q, floor):
    def term(a, b):
        a, b = a or floor, b or floor
        if a == b:
            return mp.mpf(0)
        return (a - b) * mp.log(a / b) if a > 0 and b > 0 else INF
    return mp.fsum(term(a, b) for a, b in zip(p, q))


def evidently(p, q):
    def filled(s):
        least = min(x for x in s if x > 0)
        e = least / 10**6 if least <= mp.mpf(1e-4) else mp.mpf(1e-4)
        return [x or e for x in s]
    return psi(filled(p), filled(q), 0)


def fields(ref, cur):
    p, q = share(ref), share(cur)
    mid = [(a + b) / 2 for a, b in zip(p, q)]
    js = (kl(p, mid) + kl(q, mid)) / 2
    half = lambda c: share([x + 0.5 for x in c])
    e = {"klRefCur": kl(p, q), "klCurRef": kl(q, p), "klRefCurBits": kl(p, q) / mp.log(2), "klHalf": kl(half(ref), half(cur)),
         "jsDistanceBase2": mp.sqrt(js / mp.log(2)), "jsDistanceNats": mp.sqrt(js),
         "hellinger": mp.sqrt(mp.fsum((mp.sqrt(a) - mp.sqrt(b)) ** 2 for a, b in zip(p, q)) / 2),
         "totalVariation": mp.fsum(abs(a - b) for a, b in zip(p, q)) / 2, "lInfinity": max(abs(a - b) for a, b in zip(p, q)),
         "psiNone": psi(p, q, 0), "psiFloor": psi(p, q, mp.mpf(1e-4)), "psiSmallFloor": psi(p, q, mp.mpf(1e-6)), "psiEvidently": evidently(p, q)}
    return {k: float(v) for k, v in e.items()}


def agree(ref, cur, e):
    a, b = np.array(ref, float), np.array(cur, float)
    if max(a.max(), b.max()) < 1e100:
        assert np.isclose(jensenshannon(a, b), e["jsDistanceNats"], rtol=1e-6, atol=1e-7)
        assert np.isclose(st.entropy(a, b), e["klRefCur"], rtol=1e-6, atol=1e-12)


def shares(name, ref, cur, tol=None):
    rows = [fields(a, b) for a, b in zip(ref, cur)]
    for a, b, e in zip(ref, cur, rows):
        agree(a, b, e)
    cases.append(case(name, "shares", {"reference": ref, "current": cur}, short({k: [r[k] for r in rows] for k in rows[0]}), **({"tol": tol} if tol else {})))


def draws(k, draw, many):
    out = []
    while len(out) < many:
        v = [float(x) if x != int(x) else int(x) for x in draw(k)]
        if sum(v) > 0:
            out.append(v)
    return out


for k in (1, 2, 3, 5, 10, 20):
    shares("%d bins" % k, draws(k, lambda k: rng.integers(1, 400, k), 15), draws(k, lambda k: rng.integers(1, 400, k), 15))
for k in (2, 4, 8):
    shares("%d bins, some empty" % k, draws(k, lambda k: rng.poisson(1.2, k), 20), draws(k, lambda k: rng.poisson(1.2, k), 20))
shares("very unequal sides", draws(5, lambda k: rng.integers(1, 9, k), 12), draws(5, lambda k: rng.integers(10**7, 10**9, k), 12))
shares("tiny shares", [[1e-300, 1], [1, 1e-300], [1e-300, 1e-200, 1], [1e-5, 1, 2]], [[1, 1], [1e-300, 1], [1, 2, 3], [0, 1, 2]])
shares("weights of 1e300", [[1e300, 2e300, 3e300], [1e300, 1, 0]], [[3e300, 2e300, 1e300], [1, 1, 1e300]])
base = [10**8 * w for w in (5, 3, 2)]
shares("nearly equal", [base] * 12, [[b + int(d) for b, d in zip(base, rng.integers(-90, 90, 3))] for _ in range(12)], {"rel": 1e-7, "abs": 1e-25})
shares("equal", [[3, 5], [7, 1, 0]], [[6, 10], [0.7, 0.1, 0]], {"rel": 1e-9, "abs": 1e-16})


def edges_of(x, bins, strategy):
    if strategy == "quantile":
        return np.unique(np.quantile(x, np.arange(bins + 1) / bins))[1:-1]
    inner = x.min() + (x.max() - x.min()) * np.arange(1, bins) / bins
    return inner[(inner > x.min()) & (inner < x.max())]


def psi_samples(name, x, y, bins, strategy, floor, seeds):
    values, bins_found, chance = [], [], []
    for s in seeds:
        a, b = gen(seed=s, **x), gen(seed=s + 1000000, **y)
        inner = edges_of(a, bins, strategy)
        count = lambda v: np.bincount(np.searchsorted(inner, v, side="right"), minlength=len(inner) + 1).tolist()
        p, q = [mp.mpf(c) / len(a) for c in count(a)], [mp.mpf(c) / len(b) for c in count(b)]
        v = float(psi(p, q, mp.mpf(floor)))
        k, df = 1 / len(a) + 1 / len(b), len(inner)
        values.append(v)
        bins_found.append(df + 1)
        chance.append(float(st.chi2.sf(v / k, df)) if df else (1.0 if v <= 0 else 0.0))
    cases.append(case(name, "psiSeeds", {"x": x, "y": y, "bins": bins, "strategy": strategy, "floor": floor, "seeds": seeds},
                      short({"psi": values, "bins": bins_found, "pNull": chance})))


k = 0
for name, x, y in [("bells", dict(base="ih12", n=300), dict(base="ih12", n=120, loc=0.3)), ("heavy tails", dict(base="lomax1", n=200), dict(base="lomax1", n=500)),
                   ("few values", dict(base="int", n=90, k=4), dict(base="int", n=60, k=6)), ("small", dict(base="u", n=12), dict(base="u", n=3)),
                   ("one and two", dict(base="u", n=1), dict(base="u", n=2)), ("one value", dict(base="int", n=20, k=1), dict(base="int", n=20, k=1))]:
    for bins in (1, 5, 10, 25):
        for strategy in ("quantile", "width"):
            if name == "few values" and strategy == "width":
                continue  # a value may lie on an edge but for rounding
            for floor in (1e-4, 1e-6):
                k += 1
                if (bins, floor) in ((1, 1e-6), (5, 1e-6)):
                    continue
                psi_samples("%s, %d bins by %s, floor %g" % (name, bins, strategy, floor), x, y, bins, strategy, floor, list(range(100 * k, 100 * k + (1 if name == "one value" else 6))))

rows = [(n, m, b) for n in (1, 30, 1000, 10**6) for m in (2, 100, 10**9) for b in (1, 2, 10, 100, 1000)]
e = {"mean": [], "variance": [], "critical95": [], "critical99": [], "above": []}
at = []
for n, m, b in rows:
    k, df = 1 / n + 1 / m, b - 1
    t = k * df * float(rng.uniform(0.5, 2.5)) if df else 0.1
    at.append(t)
    e["mean"].append(k * df)
    e["variance"].append(2 * k * k * df)
    e["critical95"].append(k * st.chi2.ppf(0.95, df) if df else 0.0)
    e["critical99"].append(k * st.chi2.ppf(0.99, df) if df else 0.0)
    e["above"].append(float(st.chi2.sf(t / k, df)) if df else 0.0)
cases.append(case("sizes and bins", "psiNulls", {"n": [r[0] for r in rows], "m": [r[1] for r in rows], "bins": [r[2] for r in rows], "thresholds": at}, e))
write("divergences_hard", "mpmath %s at 60 digits, numpy %s, scipy %s" % (mp.__version__, np.__version__, scipy.__version__), cases, rel=1e-9, abs_=1e-300)
