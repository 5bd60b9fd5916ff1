"""distribution_grid.json: each distribution on a wide grid of shapes, from p = 1e-300 to the far upper tail.

Density, cdf and sf by mpmath at 50 digits, from series and continued fractions that converge everywhere on the grid.
The quantile of p = cdf(x), rounded to a double, is x plus one Newton step at full precision.
Where scipy is off (large shapes), mpmath is the arbiter.
"""
import json, math, os
import mpmath as mp
import numpy as np
import scipy.stats as st
from common import outdir

mp.mp.dps = 50
LOWER = [1e-300, 1e-200, 1e-100, 1e-30, 1e-12, 1e-6, 1e-3, 0.02, 0.1, 0.3, 0.5]
UPPER = [0.4, 0.25, 0.1, 0.02, 1e-3, 1e-6, 1e-12, 1e-30, 1e-100, 1e-200, 1e-300]


def gamma_tails(a, x):
    """(P, Q) by the series for P left of the mean and the continued fraction for Q right of it."""
    front = mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1))
    if x < a + 1:
        term = total = mp.mpf(1)
        n = 0
        while term > total * mp.mpf(10) ** -48:
            n += 1
            term *= x / (a + n)
            total += term
        return front * total, 1 - front * total
    tiny = mp.mpf(10) ** -1000
    b = x + 1 - a
    c, d = 1 / tiny, 1 / b
    h = d
    for i in range(1, 10**7):
        an = i * (a - i)
        b += 2
        d = 1 / (an * d + b)
        c = b + an / c
        h *= c * d
        if abs(c * d - 1) < mp.mpf(10) ** -46:
            break
    q = front * a * h
    return 1 - q, q


def beta_front(a, b, x, y):
    return mp.exp(a * mp.log(x) + b * mp.log(y) - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b))


def beta_tails(a, b, x, y):
    """(I_x, 1 - I_x) by the continued fraction DLMF 8.17.22 on the near side of the mean."""
    if x * (a + b + 2) > a + 1:
        upper, lower = beta_tails(b, a, y, x)
        return lower, upper
    c = mp.mpf(1)
    d = 1 / (1 - (a + b) * x / (a + 1))
    h = d
    for m in range(1, 10**7):
        n = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / (1 + n * d), 1 + n / c
        h *= d * c
        n = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / (1 + n * d), 1 + n / c
        h *= d * c
        if abs(d * c - 1) < mp.mpf(10) ** -46:
            break
    lower = beta_front(a, b, x, y) / a * h
    return lower, 1 - lower


def gamma_law(shape):
    a = mp.mpf(shape)
    return lambda x: (*gamma_tails(a, x), mp.exp((a - 1) * mp.log(x) - x - mp.loggamma(a)))


def beta_law(a, b):
    a, b = mp.mpf(a), mp.mpf(b)
    return lambda x: (*beta_tails(a, b, x, 1 - x), beta_front(a, b, x, 1 - x) / (x * (1 - x)))


def t_law(df):
    v = mp.mpf(df)

    def law(t):
        lower, upper = beta_tails(v / 2, mp.mpf(1) / 2, v / (v + t * t), t * t / (v + t * t))
        tail = lower / 2
        pdf = beta_front(v / 2, mp.mpf(1) / 2, v / (v + t * t), t * t / (v + t * t)) / abs(t)
        return (tail, 1 - tail, pdf) if t < 0 else (1 - tail, tail, pdf)

    return law


def f_law(d1, d2):
    d1, d2 = mp.mpf(d1), mp.mpf(d2)

    def law(f):
        x, y = d1 * f / (d2 + d1 * f), d2 / (d2 + d1 * f)
        return (*beta_tails(d1 / 2, d2 / 2, x, y), beta_front(d1 / 2, d2 / 2, x, y) / f)

    return law


def normal_law(mean, sd):
    def law(x):
        z = (x - mp.mpf(mean)) / mp.mpf(sd)
        return mp.erfc(-z / mp.sqrt(2)) / 2, mp.erfc(z / mp.sqrt(2)) / 2, mp.npdf(z) / mp.mpf(sd)

    return law


def log_normal_law(mu, sigma):
    inner = normal_law(mu, sigma)

    def law(x):
        lower, upper, pdf = inner(mp.log(x))
        return lower, upper, pdf / x

    return law


def exponential_law(rate):
    r = mp.mpf(rate)
    return lambda x: (-mp.expm1(-r * x), mp.exp(-r * x), r * mp.exp(-r * x))


def kolmogorov_law():
    def law(x):
        lower = mp.sqrt(2 * mp.pi) / x * mp.fsum(mp.exp(-((2 * k - 1) ** 2) * mp.pi**2 / (8 * x * x)) for k in range(1, 60))
        upper = 2 * mp.fsum((-1) ** (k - 1) * mp.exp(-2 * k * k * x * x) for k in range(1, 400)) if x > 0.3 else 1 - lower
        slope = 8 * x * mp.fsum((-1) ** (k - 1) * k * k * mp.exp(-2 * k * k * x * x) for k in range(1, 400))
        if x <= 0.3:
            slope = mp.sqrt(2 * mp.pi) * mp.fsum(
                mp.exp(-c / (x * x)) * (2 * c / x**4 - 1 / x**2) for c in ((2 * k - 1) ** 2 * mp.pi**2 / 8 for k in range(1, 30)))
        return lower, upper, slope

    return law


def places(law):
    """Doubles spread from the far lower tail to the far upper one."""
    with np.errstate(all="ignore"):
        x = [float(v) for v in law.ppf(LOWER)] + [float(v) for v in law.isf(UPPER)]
    return sorted({v for v in x if math.isfinite(v)})


def number(v):
    v = float(v)
    return v if math.isfinite(v) else repr(v)


def continuous(name, params, law, xs):
    rows = []
    for x in xs:
        lower, upper, pdf = law(mp.mpf(x))
        p = float(lower)
        quantile = None
        if 1e-307 < p < 0.999 and pdf > 0:
            quantile = number(mp.mpf(x) + (mp.mpf(p) - lower) / pdf)
        rows.append([x, number(pdf), p, number(upper), quantile])
    return {"dist": name, "params": params, "rows": [r for r in rows if min(r[1], 1) > 1e-307]}


def discrete(name, params, tails, mass, ks):
    return {"dist": name, "params": params,
            "rows": [[k, number(mass(k)), *map(number, tails(k))] for k in ks if 1e-307 < mass(k)]}


def poisson(lam):
    m = mp.mpf(lam)
    with np.errstate(all="ignore"):
        ks = sorted({int(k) for p in LOWER + UPPER for k in (st.poisson.ppf(p, lam), st.poisson.isf(p, lam)) if math.isfinite(k) and k >= 0})
    return discrete("poisson", [lam], lambda k: gamma_tails(mp.mpf(k + 1), m)[::-1],
                    lambda k: mp.exp(k * mp.log(m) - m - mp.loggamma(k + 1)), ks)


def binomial(n, p):
    q, s = mp.mpf(p), math.sqrt(n * p * (1 - p))
    ks = sorted({min(n - 1, max(0, round(n * p + z * s))) for z in (-30, -20, -12, -8, -5, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 5, 8, 12, 20, 30)})
    mass = lambda k: mp.exp(mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) + k * mp.log(q) + (n - k) * mp.log(1 - q))
    return discrete("binomial", [n, p], lambda k: beta_tails(mp.mpf(k + 1), mp.mpf(n - k), q, 1 - q)[::-1], mass, ks)


cases = []
for shape in [1e-3, 0.01, 0.1, 0.3, 0.5, 1, 1.5, 2.5, 5, 10, 30, 100, 300, 1000, 1e4, 9e4, 1.1e5, 1e6, 1e7]:
    cases.append(continuous("gamma", [shape], gamma_law(shape), [x for x in places(st.gamma(shape)) if x > 1e-300]))
for a, b in [(0.01, 0.01), (0.01, 3), (0.1, 0.1), (0.5, 0.5), (0.5, 50), (1, 1), (1, 3), (2, 2), (2, 5), (8, 2), (10, 30), (0.3, 1000),
             (120, 880), (300, 300), (1000, 1000), (1000, 2), (3e4, 1e4), (1e6, 1e6), (1e6, 20), (1e7, 3e7)]:
    cases.append(continuous("beta", [a, b], beta_law(a, b), [x for x in places(st.beta(a, b)) if 1e-300 < x < 1]))
for df in [0.5, 1, 2, 2.5, 4, 7, 10, 30, 100, 300, 1000, 1e4, 1e6, 1e8]:
    cases.append(continuous("studentT", [df], t_law(df), [x for x in places(st.t(df)) if 1e-8 < abs(x) < 1e140]))
for d1, d2 in [(1, 1), (1, 10), (2, 7), (3, 16), (5, 20), (12, 3), (100, 100), (1000, 30), (1000, 1000), (1e6, 1e5)]:
    cases.append(continuous("fisherF", [d1, d2], f_law(d1, d2), [x for x in places(st.f(d1, d2)) if 1e-300 < x < 1e150]))
for mean, sd in [(0, 1), (3, 0.5), (-1000, 20)]:
    cases.append(continuous("normal", [mean, sd], normal_law(mean, sd), places(st.norm(mean, sd))))
for mu, sigma in [(0, 1), (4, 0.5), (-2, 3)]:
    cases.append(continuous("logNormal", [mu, sigma], log_normal_law(mu, sigma), places(st.lognorm(sigma, scale=math.exp(mu)))))
for rate in [0.25, 1, 1000]:
    cases.append(continuous("exponential", [rate], exponential_law(rate), places(st.expon(scale=1 / rate))))
cases.append(continuous("kolmogorov", [], kolmogorov_law(), [i / 32 for i in range(2, 600, 3)]))
for lam in [0.01, 0.5, 1, 4.2, 9.9, 30, 100, 745, 1000, 3000, 1e5, 1e6, 1e7]:
    cases.append(poisson(lam))
for n, p in [(1, 0.3), (10, 0.5), (20, 0.3), (100, 0.07), (1000, 0.001), (1000, 0.5), (10000, 0.9), (10**6, 0.001), (10**6, 0.37), (10**7, 0.5)]:
    cases.append(binomial(n, p))

def promised(params):
    """12 digits for shapes to 10^3, 10 to 10^6, 8 beyond."""
    largest = max(params, default=1)
    return 1e-12 if largest <= 1e3 else 1e-10 if largest <= 1e6 else 1e-8


def golden(case):
    """One value for each place: p holds the cdf where a quantile is known, and null where it is not."""
    rows, params = case["rows"], case["params"]
    known = [(r[2], r[4]) if len(r) > 4 and r[4] is not None else (None, None) for r in rows] if len(rows[0]) > 4 else []
    return {"name": "%s(%s)" % (case["dist"], ", ".join(map(str, params))), "fn": "grid",
            "input": {"dist": case["dist"], "params": params, "x": [r[0] for r in rows], "p": [p for p, _ in known]},
            "expected": {"density": [r[1] for r in rows], "cdf": [r[2] for r in rows], "sf": [r[3] for r in rows],
                         "quantile": [q for _, q in known]},
            "tol": {"rel": promised(params), "abs": 1e-300}}


with open(os.path.join(outdir(), "distribution_grid.json"), "w") as file:
    source = "mpmath %s at 50 digits, %s" % (mp.__version__, "places from scipy 1.17.1")
    file.write('{\n "source": %s,\n "tolerance": {"rel": 1e-12, "abs": 1e-300},\n "cases": [\n' % json.dumps(source))
    file.write(",\n".join("  " + json.dumps(golden(c), allow_nan=False) for c in cases) + "\n ]\n}\n")
print("distribution_grid", len(cases), "distributions", sum(len(c["rows"]) for c in cases), "rows")
