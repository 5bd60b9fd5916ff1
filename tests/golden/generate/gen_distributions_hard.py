"""distributions_hard.json: shapes far beyond 10^6 and far below 1, quantiles of counts, scales of 1e-300 and 1e300.

Tails are densities integrated by mpmath at 40 digits, piece by piece, so that they need no continued fraction; where a
shape is below 1 the incomplete beta and gamma functions of mpmath. Quantiles of counts are the smallest k whose exact
cdf reaches p, found next to SciPy's answer.
"""
import math
import mpmath as mp
import numpy as np, scipy, scipy.stats as st
from common import case, write

mp.mp.dps = 40
cases = []
Z = [-30, -9, -4, -1.5, -0.3, 0.2, 1, 2.5, 6, 20]


def number(v):
    v = float(v)
    return v if math.isfinite(v) else repr(v)


def tails(pdf, x, sd, low=-mp.inf, high=mp.inf):
    away = [mp.mpf(0)]
    while away[-1] < 60:
        away.append(away[-1] + mp.mpf("0.02") * mp.mpf("1.2") ** min(len(away), 20))
    up = [min(high, x + sd * w) for w in away]
    down = [max(low, x - sd * w) for w in away]
    add = lambda ends: mp.fsum(mp.quad(pdf, [a, b], method="gauss-legendre", maxdegree=4) for a, b in zip(ends, ends[1:]) if a != b)
    return abs(add(down[::-1])), abs(add(up))


def rows(dist, params, found, tol):
    """found: (x, pdf, cdf, sf) each; the quantile of the smaller tail goes back to x by one Newton step."""
    e = {"density": [], "cdf": [], "sf": [], "quantile": []}
    xs, ps = [], []
    for x, pdf, lower, upper in found:
        if not (float(pdf) > 1e-290 and min(float(lower), float(upper)) > 1e-290):
            continue
        xs.append(float(x))
        e["density"].append(number(pdf))
        e["cdf"].append(number(lower))
        e["sf"].append(number(upper))
        p = float(lower)
        known = p < 0.9 and dist not in ("poisson", "binomial")
        ps.append(p if known else None)
        e["quantile"].append(number(mp.mpf(x) + (mp.mpf(p) - lower) / pdf) if known else None)
    cases.append(case("%s(%s)" % (dist, ", ".join("%g" % v for v in params)), "grid", {"dist": dist, "params": params, "x": xs, "p": ps}, e, tol={"rel": tol, "abs": 1e-300}))


def gamma_pdf(a):
    front = mp.loggamma(a)
    return lambda x: mp.exp((a - 1) * mp.log(x) - x - front) if x > 0 else mp.mpf(0)


def beta_pdf(a, b):
    front = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)
    return lambda x: mp.exp((a - 1) * mp.log(x) + (b - 1) * mp.log(1 - x) - front) if 0 < x < 1 else mp.mpf(0)


def t_pdf(v):
    front = mp.loggamma((v + 1) / 2) - mp.loggamma(v / 2) - mp.log(mp.pi * v) / 2
    return lambda t: mp.exp(front - (v + 1) / 2 * mp.log1p(t * t / v))


def f_pdf(a, b):
    front = mp.loggamma((a + b) / 2) - mp.loggamma(a / 2) - mp.loggamma(b / 2) + a / 2 * mp.log(a / b)
    return lambda x: mp.exp(front + (a / 2 - 1) * mp.log(x) - (a + b) / 2 * mp.log1p(a * x / b)) if x > 0 else mp.mpf(0)


def bell(dist, params, pdf, mean, sd, tol, low=-mp.inf, high=mp.inf, z=Z):
    found = []
    for s in z:
        x = float(mean + s * sd)
        if not low < x < high:
            continue
        lower, upper = tails(pdf, mp.mpf(x), mp.mpf(sd), low, high)
        found.append((x, pdf(mp.mpf(x)), lower, upper))
    rows(dist, params, found, tol)


for a in (5e7, 1e9, 1e12, 1e15):
    bell("gamma", [a], gamma_pdf(mp.mpf(a)), a, math.sqrt(a), 1e-8, low=mp.mpf(0))
bell("chiSquared", [4e8], lambda x: gamma_pdf(mp.mpf(2e8))(x / 2) / 2, 4e8, math.sqrt(8e8), 1e-8, low=mp.mpf(0))
for a, b in ((1e8, 1e8), (1e9, 3e9), (1e10, 2e9), (1e11, 1e11), (400, 1e9)):
    mean, var = a / (a + b), a * b / (a + b) ** 2 / (a + b + 1)
    bell("beta", [a, b], beta_pdf(mp.mpf(a), mp.mpf(b)), mean, math.sqrt(var), 1e-8, mp.mpf(0), mp.mpf(1), [z for z in Z if abs(z) < 10])
for v in (1e9, 1e10, 1e12):
    bell("studentT", [v], t_pdf(mp.mpf(v)), 0, 1, 1e-8)
for a, b in ((1e7, 1e8), (1e9, 1e9)):
    bell("fisherF", [a, b], f_pdf(mp.mpf(a), mp.mpf(b)), 1, math.sqrt(2 / a + 2 / b), 1e-8, low=mp.mpf(0), z=[z for z in Z if abs(z) < 10])
for lam in (1e8, 1e9, 1e12):
    found = []
    for s in Z:
        k = math.floor(lam + s * math.sqrt(lam))
        upper, lower = tails(gamma_pdf(mp.mpf(k + 1)), mp.mpf(lam), mp.sqrt(lam), low=mp.mpf(0))
        found.append((k, mp.exp(k * mp.log(lam) - lam - mp.loggamma(k + 1)), lower, upper))
    rows("poisson", [lam], found, 1e-8)
for n, p in ((10**8, 0.3), (10**9, 0.5), (10**11, 0.01), (10**15, 1e-12), (10**12, 1e-9)):
    found = []
    q = mp.mpf(p)
    sd = math.sqrt(n * p * (1 - p))
    for s in Z:
        k = math.floor(n * p + s * sd)
        if not 0 <= k < n or abs(s) > 10:
            continue
        a, b = mp.mpf(k + 1), mp.mpf(n - k)
        width = mp.sqrt(a * b / (a + b) ** 3)
        upper, lower = tails(beta_pdf(a, b), q, width, mp.mpf(0), mp.mpf(1))
        mass = mp.exp(mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) + k * mp.log(q) + (n - k) * mp.log(1 - q))
        found.append((k, mass, lower, upper))
    rows("binomial", [n, p], found, 1e-8)

for shape, scale in ((1e-6, 1.0), (1e-3, 1e300), (0.5, 1e-300), (3.0, 1e300), (250.0, 1e-290)):
    found = []
    for w in (1e-12, 1e-3, 0.2, 0.9, 2, 7) if shape < 100 else (150, 220, 250, 280, 400):
        x = float(mp.mpf(w) * scale)
        if not 0 < x < math.inf:
            continue
        y = mp.mpf(x) / scale
        found.append((x, gamma_pdf(mp.mpf(shape))(y) / scale, mp.gammainc(shape, 0, y, regularized=True), mp.gammainc(shape, y, mp.inf, regularized=True)))
    rows("gamma", [shape, scale], found, 1e-11)
for a, b in ((1e-4, 1e-4), (1e-3, 30), (0.02, 500), (40, 0.01)):
    found = []
    for x in (1e-250, 1e-30, 1e-6, 0.01, 0.3, 0.75, 0.999):
        found.append((x, beta_pdf(mp.mpf(a), mp.mpf(b))(mp.mpf(x)), mp.betainc(a, b, 0, x, regularized=True), mp.betainc(a, b, x, 1, regularized=True)))
    # x changes 1 / a times as fast as p, relatively: no more can be asked of a quantile
    rows("beta", [a, b], found, 1e-10 if a < 1e-3 else 1e-11)
for a, b in ((-1, 3), (0, 1e300), (-1e-300, 1e-300), (1e15, 1e15 + 8)):
    at = [a + (b - a) * w for w in (0.001, 0.125, 0.25, 0.5, 0.875)]
    rows("uniform", [a, b], [(x, 1 / (mp.mpf(b) - a), (mp.mpf(x) - a) / (mp.mpf(b) - a), (b - mp.mpf(x)) / (mp.mpf(b) - a)) for x in at], 1e-12)

LEVELS = [1e-300, 1.7e-100, 1e-30, 1e-9, 1e-4, 0.01, 0.1, 0.25, 0.37, 0.5, 0.63, 0.75, 0.9, 0.99, 0.9999, 1 - 1e-9]


def smallest(p, guess, cdf, last):
    k = int(guess)
    while k > 0 and cdf(k - 1) >= p:
        k -= 1
    while k < last and cdf(k) < p:
        k += 1
    return k


def counts(dist, params, law, cdf, last):
    ps = [p for p in LEVELS]
    with np.errstate(all="ignore"):
        ks = [smallest(mp.mpf(p), max(0, min(last, g if math.isfinite(g := float(law.ppf(p))) else 0)), cdf, last) for p in ps]
    cases.append(case("quantiles of %s(%s)" % (dist, ", ".join("%g" % v for v in params)), "grid",
                      {"dist": dist, "params": params, "x": [], "p": ps}, {"density": [], "cdf": [], "sf": [], "quantile": ks}))


mp.mp.dps = 330
for lam in (0.001, 0.3, 1, 2.5, 10, 60, 300):
    masses = [mp.exp(-mp.mpf(lam))]
    for k in range(1, 1200):
        masses.append(masses[-1] * lam / k)
    sums = [mp.mpf(0)]
    for v in masses:
        sums.append(sums[-1] + v)
    counts("poisson", [lam], st.poisson(lam), lambda k: sums[k + 1], 1199)
for n, p in ((1, 0.3), (2, 0.5), (10, 0.01), (30, 0.5), (100, 0.9), (400, 0.2), (1000, 0.001)):
    q = mp.mpf(p)
    sums = [mp.mpf(0)]
    for k in range(n + 1):
        sums.append(sums[-1] + mp.binomial(n, k) * q**k * (1 - q) ** (n - k))
    counts("binomial", [n, p], st.binom(n, p), lambda k: sums[k + 1], n)
write("distributions_hard", "mpmath %s at 40 and 330 digits; scipy %s for first guesses" % (mp.__version__, scipy.__version__), cases, rel=1e-12, abs_=1e-300)
