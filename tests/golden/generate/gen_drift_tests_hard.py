"""drift_tests_hard.json and drift_distances_hard.json: two samples compared where it is hard.

A case is one setting and many seeds: for seed s, x is its generator with seed s and y its own with seed s + 1000000.
SciPy for all statistics and p-values, but for what it takes from 1 or lets cancel: there mpmath at 50 digits
(the limit of the Cramer-von Mises test, G). R's ks.test for p given the ties, right to 1e-13 as it is 1 minus a cdf.
"""
import itertools, math, warnings
import mpmath as mp
import numpy as np, scipy, scipy.special as sp, scipy.stats as st
from common import case, write, gen, short
from rlink import rcall

warnings.filterwarnings("ignore")
mp.mp.dps = 50
rng = np.random.default_rng(9)
OTHER = 1000000
cases = []


def g(base, n, **kw):
    return {"base": base, "n": n, **kw}


def pairs(x, y, seeds):
    return [(gen(seed=s, **x), gen(seed=s + OTHER, **y)) for s in seeds]


def vector(fn, name, x, y, seeds, expected, **kw):
    cases.append(case(name, fn, {"x": x, "y": y, "seeds": seeds}, {k: v for k, v in expected.items() if v is not None}, **kw))


def seeds_from(k, many):
    return list(range(100 * k + 1, 100 * k + 1 + many))


SETTINGS = [
    ("ten and ten", g("ih12", 10), g("ih12", 10), 30),
    ("seven and thirteen, moved", g("ih12", 7), g("ih12", 13, loc=1), 30),
    ("one and one", g("u", 1), g("u", 1), 4),
    ("one and thirty", g("ih12", 1), g("ih12", 30), 12),
    ("two and two", g("u", 2), g("u", 2), 10),
    ("three and three", g("u", 3), g("u", 3), 12),
    ("ties of five values", g("int", 20, k=5), g("int", 30, k=5), 25),
    ("ties, rounded", g("ih12", 15, decimals=0), g("ih12", 12, loc=0.5, decimals=0), 25),
    ("yes and no", g("bern", 40, p=0.3), g("bern", 25, p=0.5), 15),
    ("one value on both sides", g("int", 6, k=1), g("int", 9, k=1), 1),
    ("three and four hundred", g("ih12", 3), g("ih12", 400), 15),
    ("tiny", g("ih12", 12, scale=1e-300), g("ih12", 15, scale=2e-300), 12),
    ("enormous", g("ih12", 12, scale=1e300), g("ih12", 15, scale=2e300), 12),
    ("heavy tails", g("lomax1", 40), g("lomax1", 35, scale=2), 20),
    ("hundred and fifty, two hundred", g("ih12", 150), g("ih12", 200, loc=0.3), 20),
    ("wider", g("ih12", 60), g("ih12", 50, scale=3), 20),
    ("nothing shared", g("u", 40), g("u", 45, loc=5), 2),
    ("half shared", g("u", 60), g("u", 50, loc=0.5), 12),
]
MILLION = ("a million", g("u", 1000000), g("u", 1000000, loc=0.001), 2)


def conditional(xs, ys):
    code = """one <- function(z, i) if (is.matrix(z)) z[i, ] else if (is.list(z)) unlist(z[[i]]) else z[i]
    I(sapply(seq_len(d$k), function(i) ks.test(one(d$x, i), one(d$y, i), exact = TRUE)$p.value))"""
    return [float(v) for v in np.atleast_1d(rcall(code, x=xs, y=ys, k=len(xs)))]


def ks(k, setting, exact=True):
    name, x, y, many = setting
    seeds = seeds_from(k, many)
    both = pairs(x, y, seeds)
    n, m = x["n"], y["n"]
    r = [st.ks_2samp(a, b, method="asymp").statistic for a, b in both]
    r = [round(v * n * m) / (n * m) for v in r]
    e = {"statistic": r, "pAsymptotic": [float(sp.kolmogorov(math.sqrt(n * m / (n + m)) * v)) for v in r]}
    if exact:
        e["pExact"] = [float(st.ks_2samp(a, b, method="exact").pvalue) for a, b in both]
        if name == "nothing shared":
            e["pExact"] = [2 / math.comb(n + m, n)] * many
        if n * m <= 3000:
            given = conditional([a for a, _ in both], [b for _, b in both])
            vector("ks", name + ", given the ties", x, y, seeds, {"pConditional": given}, tol={"rel": 1e-9, "abs": 1e-13})
    vector("ks", name, x, y, seeds, e)


def mann_whitney(k, setting):
    name, x, y, many = setting
    seeds = seeds_from(k, many)
    both = pairs(x, y, seeds)
    n, m = x["n"], y["n"]
    e = {"statistic": [st.mannwhitneyu(a, b, method="asymptotic").statistic for a, b in both]}
    for word in ("two-sided", "less", "greater"):
        for continuity in (True, False):
            p = [st.mannwhitneyu(a, b, alternative=word, use_continuity=continuity, method="asymptotic").pvalue for a, b in both]
            e["%s%s" % (word, "" if continuity else ", plain")] = [1.0 if math.isnan(v) else v for v in p]
        if n * m <= 10000 and all(len(set(a) | set(b)) == n + m for a, b in both):
            e["%s, exact" % word] = [st.mannwhitneyu(a, b, alternative=word, method="exact").pvalue for a, b in both]
    vector("mannWhitney", name, x, y, seeds, e)


def cramer_tail(n, m, t):
    """1 minus the limiting cdf (Anderson & Darling 1952, 1.3), at Anderson's (1962) standardised T."""
    n, m, t = mp.mpf(n), mp.mpf(m), mp.mpf(t)
    N = n + m
    variance = (N + 1) * (4 * m * n * N - 3 * (m**2 + n**2) - 2 * m * n) / (45 * N**2 * 4 * m * n)
    x = mp.mpf(1) / 6 + (t - (1 + 1 / N) / 6) / mp.sqrt(45 * variance)
    if x <= 0:
        return 1.0
    term = lambda k: (mp.gamma(k + mp.mpf(1) / 2) / (mp.gamma(mp.mpf(1) / 2) * mp.factorial(k)) * mp.sqrt(4 * k + 1)
                      * mp.exp(-((4 * k + 1) ** 2) / (16 * x)) * mp.besselk(mp.mpf(1) / 4, (4 * k + 1) ** 2 / (16 * x)))
    total, k = mp.mpf(0), 0
    while True:
        step = term(mp.mpf(k))
        total += step
        k += 1
        if step < mp.mpf(10) ** -45:
            break
    return float(1 - total / (mp.pi * mp.sqrt(x)))


def cramer(k, setting):
    name, x, y, many = setting
    seeds = seeds_from(k, many)
    both = pairs(x, y, seeds)
    r = [st.cramervonmises_2samp(a, b, method="asymptotic") for a, b in both]
    e = {"statistic": [v.statistic for v in r], "pAsymptotic": [cramer_tail(x["n"], y["n"], v.statistic) for v in r]}
    assert all(abs(p - v.pvalue) < 1e-8 for p, v in zip(e["pAsymptotic"], r)), name
    if max(x["n"], y["n"]) <= 20:
        e["pExact"] = [st.cramervonmises_2samp(a, b, method="exact").pvalue for a, b in both]
    vector("cramerVonMises", name, x, y, seeds, e)


def anderson(k, setting):
    name, x, y, many = setting
    seeds = seeds_from(k, many)
    r = [st.anderson_ksamp([a, b], midrank=True) for a, b in pairs(x, y, seeds)]
    vector("andersonDarling", name, x, y, seeds, {"statistic": [v.statistic for v in r], "pValue": [v.pvalue for v in r]})


def distances(k, setting):
    name, x, y, many = setting
    seeds = seeds_from(k, many)
    both = pairs(x, y, seeds)
    huge = name == "enormous"
    shrink = 2.0**-900 if huge else 1
    w = [st.wasserstein_distance(a * shrink, b * shrink) for a, b in both]
    e = {"wasserstein": [v / shrink for v in w],
         "normed": [v / max((a * shrink).std(), 0.001 * shrink) for v, (a, _) in zip(w, both)],
         "energy": [st.energy_distance(a * shrink, b * shrink) / math.sqrt(shrink) for a, b in both]}
    if name == "tiny":
        e["normed"] = [v / 0.001 for v in w]
    vector("distances", name, x, y, seeds, e)


def weighted(k, n, m, many):
    seeds = seeds_from(k, many)
    out = []
    for s in seeds:
        x, y = gen("ih12", s, n, decimals=1), gen("ih12", s + OTHER, m, decimals=1, loc=0.4)
        u, v = gen("u", s + 2 * OTHER, n), gen("int", s + 3 * OTHER, m, k=4, loc=0.5)
        out.append(st.wasserstein_distance(x, y, u, v))
    cases.append(case("%d and %d weighed" % (n, m), "wassersteinWeighed", {"n": n, "m": m, "seeds": seeds}, out))


def likelihood_ratio(u):
    rows, columns, total = u.sum(axis=1), u.sum(axis=0), mp.mpf(float(u.sum()))
    at = lambda i, j: mp.mpf(float(rows[i])) * mp.mpf(float(columns[j])) / total
    return float(2 * mp.fsum(mp.mpf(float(u[i, j])) * mp.log(mp.mpf(float(u[i, j])) / at(i, j))
                             for i in range(2) for j in range(u.shape[1]) if u[i, j] > 0))


def table_fields(a, b):
    t = np.array([a, b], float)
    u = t[:, t.sum(axis=0) > 0]
    if u.shape[1] < 2:
        return dict(statistic=0.0, p=1.0, g=0.0, gP=1.0, cramersV=0.0, yates=0.0)
    c = st.chi2_contingency(u, correction=False)
    q = likelihood_ratio(u)
    assert abs(q - st.chi2_contingency(u, correction=False, lambda_="log-likelihood").statistic) < 1e-5 + 1e-9 * q
    y = st.chi2_contingency(u, correction=True) if u.shape[1] == 2 else c
    return dict(statistic=c.statistic, p=c.pvalue, g=q, gP=float(st.chi2.sf(q, c.dof)), cramersV=math.sqrt(c.statistic / u.sum()), yates=y.statistic)


def tables(name, k, many, draw):
    ref, cur = [], []
    while len(ref) < many:
        a, b = draw(k), draw(k)
        if a.sum() > 0 and b.sum() > 0:
            ref.append([int(v) for v in a])
            cur.append([int(v) for v in b])
    rows = [table_fields(a, b) for a, b in zip(ref, cur)]
    cases.append(case(name, "tables", {"reference": ref, "current": cur}, {f: [r[f] for r in rows] for f in rows[0]}))


def fits(name, k, many, draw, exact_p):
    obs, probs = [], []
    for _ in range(many):
        o = draw(k)
        o[0] += 1
        w = rng.integers(1, 9, k)
        obs.append([int(v) for v in o])
        probs.append([float(v) for v in (w / w.sum() if not exact_p else np.full(k, 1 / k))])
    r = [st.chisquare(o, np.array(p) * sum(o), sum_check=False) if k > 1 else None for o, p in zip(obs, probs)]
    cases.append(case(name, "fits", {"observed": obs, "probabilities": probs},
                      {"statistic": [v.statistic if v else 0.0 for v in r], "p": [v.pvalue if v else 1.0 for v in r]}))


STATISTICS = {"meanDiff": lambda a, b: abs(a.mean() - b.mean()), "ks": lambda a, b: st.ks_2samp(a, b, method="asymp").statistic,
              "wasserstein": lambda a, b: st.wasserstein_distance(a, b)}


def permutations(name, word, x, y, many, k):
    seeds = seeds_from(k, many)
    f = STATISTICS[word]
    observed, p = [], []
    for a, b in pairs(x, y, seeds):
        pool, n = np.concatenate([a, b]), len(a)
        seen = f(a, b)
        hits = total = 0
        for c in itertools.combinations(range(len(pool)), n):
            mask = np.zeros(len(pool), bool)
            mask[list(c)] = True
            hits += f(pool[mask], pool[~mask]) >= seen * (1 - 1e-12)
            total += 1
        observed.append(seen)
        p.append(hits / total)
    cases.append(case(name, "permutations", {"x": x, "y": y, "seeds": seeds, "statistic": word}, {"observed": observed, "p": p}, tol={"rel": 1e-9, "abs": 1e-12}))


for k, setting in enumerate(SETTINGS):
    ks(k, setting)
    mann_whitney(k, setting)
    n, m = setting[1]["n"], setting[2]["n"]
    if min(n, m) >= 2:
        cramer(k, setting)
    if min(n, m) >= 2 and "one value" not in setting[0]:
        anderson(k, setting)
    distances(k, setting)
ks(40, MILLION, exact=False)
distances(40, MILLION)
for k, (n, m) in enumerate([(1, 1), (1, 9), (5, 7), (30, 20), (60, 2)]):
    weighted(50 + k, n, m, 25)
small = lambda k: rng.poisson(rng.uniform(0, 8, k))
for k in (1, 2, 3, 5, 9):
    tables("%d categories, few rows" % k, k, 30, small)
for k in (2, 4, 7):
    tables("%d categories, many rows" % k, k, 25, lambda k: rng.integers(10**6, 10**9, k))
tables("nearly equal shares", 3, 25, lambda k: 10**8 * np.array([5, 3, 2]) + rng.integers(-3000, 3000, k))
tables("a hundred times as large", 4, 25, lambda k: rng.poisson(8, k) * rng.choice([1, 100]))
for k in (1, 2, 4, 8):
    fits("%d categories, few rows" % k, k, 35, small, False)
    fits("%d categories, many rows" % k, k, 35, lambda k: rng.integers(10**5, 10**8, k), k in (2, 4, 8))
for k, word in enumerate(STATISTICS):
    permutations("%s, four and five" % word, word, g("ih12", 4), g("ih12", 5, loc=0.7), 20, 60 + k)
    permutations("%s, ties" % word, word, g("int", 3, k=4), g("int", 6, k=5), 20, 70 + k)
    permutations("%s, one and six" % word, word, g("ih12", 1), g("ih12", 6), 10, 80 + k)
cases = [{**c, "expected": short(c["expected"])} for c in cases]
RANKS = ("ks", "mannWhitney", "cramerVonMises", "andersonDarling")
write("drift_distances_hard", "scipy %s, numpy %s, mpmath %s" % (scipy.__version__, np.__version__, mp.__version__), [c for c in cases if c["fn"] not in RANKS], rel=1e-9, abs_=1e-300)
cases = [c for c in cases if c["fn"] in RANKS]
write("drift_tests_hard", "scipy %s, numpy %s, mpmath %s, R 4.2.2 (ks.test with ties)" % (scipy.__version__, np.__version__, mp.__version__), cases, rel=1e-9, abs_=1e-300)
