"""experiment_plans.json: several arms against one control, and power with unequal arms.

Quadrature with 16,000 nodes says what is right; R's mvtnorm (randomised, 1e-4 or so) and statsmodels must agree with it.
Needs scipy, R with jsonlite and mvtnorm, and /usr/bin/python3 with statsmodels.
"""
import math
import numpy as np, scipy.stats as st
from scipy.optimize import brentq
from common import case, write
from rlink import rcall
from smlink import sm1

NODES, WEIGHTS = np.polynomial.legendre.leggauss(40)
EDGES = np.linspace(-12, 12, 401)
X = ((EDGES[1:] + EDGES[:-1])[:, None] / 2 + NODES * np.diff(EDGES)[:, None] / 2).ravel()
W = (WEIGHTS * np.diff(EDGES)[:, None] / 2).ravel() * st.norm.pdf(X)


def error_beyond(bound, k, ratio, sides):
    rho = ratio / (1 + ratio)
    a, b = math.sqrt(rho), math.sqrt(1 - rho)
    out = st.norm.sf((bound - a * X) / b)
    if sides == 2:
        out = np.minimum(1, out + st.norm.sf((bound + a * X) / b))
    with np.errstate(divide="ignore"):
        return float(W @ -np.expm1(k * np.log1p(-out)))


def dunnett(k, ratio, alpha, sides):
    alone = float(st.norm.isf(alpha / sides))
    c = alone
    if k > 1:
        c = brentq(lambda x: math.log(error_beyond(x, k, ratio, sides) / alpha), alone, alone + 2, xtol=1e-15, rtol=1e-15)
        r = rcall("list(p=as.numeric({library(mvtnorm);C<-matrix(d$p[2],d$p[1],d$p[1]);diag(C)<-1;pmvnorm(if(d$p[4]==2) rep(-d$p[3],d$p[1]) else rep(-Inf,d$p[1]),rep(d$p[3],d$p[1]),corr=C)}))", p=[k, ratio / (1 + ratio), c, sides])["p"]
        assert abs(1 - r - alpha) < 5e-4, (k, ratio, r)
    each = st.norm.sf(c) * sides
    name = f"{k} comparisons, ratio {ratio}, alpha {alpha}, sides {sides}"
    expected = {"critical": c, "alphaPerComparison": each, "familyOfAlphaEach": error_beyond(alone, k, ratio, sides) if k > 1 else alpha}
    return case(name, "dunnettCritical", {"comparisons": k, "ratio": ratio, "alpha": alpha, "sided": sides}, expected)


def unequal(p1, p2, n, ratio, alpha=0.05):
    sm = sm1("power_2indep", p1 - p2, p2, n, ratio, alpha)
    e = {"bothTails": sm}
    m = math.ceil(n * ratio - 1e-9)
    if max(n, m) <= 1500:
        x, y = np.arange(n + 1)[:, None], np.arange(m + 1)[None, :]
        p = (x + y) / (n + m)
        with np.errstate(divide="ignore", invalid="ignore"):
            z = np.nan_to_num((y / m - x / n) / np.sqrt(p * (1 - p) * (1 / n + 1 / m)))
        e["exactPooledZ"] = float((st.binom.pmf(x, n, p1) * st.binom.pmf(y, m, p2))[np.abs(z) > st.norm.isf(alpha / 2)].sum())
    return case(f"{p1} vs {p2}, n {n}, ratio {ratio}", "powerUnequal", {"p1": p1, "p2": p2, "n": n, "ratio": ratio, "alpha": alpha}, e)


def summary(name, a, b, equal=False):
    t = st.ttest_ind_from_stats(b[1], math.sqrt(b[2]), b[0], a[1], math.sqrt(a[2]), a[0], equal_var=equal)
    se2 = [a[2] / a[0], b[2] / b[0]]
    pooled = ((a[0] - 1) * a[2] + (b[0] - 1) * b[2]) / (a[0] + b[0] - 2)
    df = a[0] + b[0] - 2 if equal else sum(se2) ** 2 / (se2[0] ** 2 / (a[0] - 1) + se2[1] ** 2 / (b[0] - 1))
    error = math.sqrt(pooled * (1 / a[0] + 1 / b[0])) if equal else math.sqrt(sum(se2))
    reach = st.t.isf(0.025, df) * error
    keys = ("n", "mean", "variance")
    e = {"statistic": t.statistic, "df": df, "pValue": t.pvalue, "difference": b[1] - a[1], "interval": [b[1] - a[1] - reach, b[1] - a[1] + reach], "cohensD": (b[1] - a[1]) / math.sqrt(pooled)}
    return case(name, "welchFromSummary", {"a": dict(zip(keys, a)), "b": dict(zip(keys, b)), "equal": equal}, e)


cases = [dunnett(k, r, a, s) for k, r, a, s in [(1, 1, 0.05, 2), (2, 1, 0.05, 2), (3, 1, 0.05, 2), (4, 1, 0.05, 2), (5, 1, 0.05, 2), (5, 1, 0.05, 1), (2, 1, 0.05, 1), (3, 0.5, 0.01, 2), (5, 2, 0.05, 2), (4, 0.01, 0.1, 2), (4, 100, 0.05, 2), (20, 1, 0.001, 2)]]
cases += [unequal(*a) for a in [(0.1, 0.15, 400, 2), (0.1, 0.15, 400, 0.5), (0.2, 0.1, 90, 3), (0.05, 0.055, 20000, 4), (0.5, 0.6, 100, 1), (0.02, 0.05, 300, 1.5)]]
cases += [summary("two large arms", (50000, 12.1, 900.0), (50000, 12.5, 960.0)), summary("small and unequal", (8, 2.0, 1.0), (30, 3.5, 9.0)), summary("Student", (12, 1.0, 4.0), (9, -1.0, 5.0), True), summary("one arm does not vary", (20, 5.0, 0.0), (15, 5.5, 2.0))]
write("experiment_plans", "SciPy 1.17.1: quadrature of its normal, full enumeration, ttest_ind_from_stats; checked with mvtnorm 1.1.3 of R 4.2.2; statsmodels 0.13.5 power_proportions_2indep", cases, rel=1e-8)
