"""sequential_hard.json, bayes_hard.json, bandits_hard.json: random and hard inputs.

Crossing probabilities: nested integrals in mpmath for two looks, and for more looks a dense matrix of 600 Gauss-Legendre nodes a
look, which must agree with one of 800 nodes. Boundaries: roots of the same, compared with rpact 3.3.4 in R, two-sided.
Bayes: finite sums of Miller (2014) at 400 digits, quadrature for priors that are not whole. Rest: closed forms in mpmath.
"""
import math
import mpmath as mp
import numpy as np, scipy.stats as st
from scipy.optimize import brentq
from scipy.special import ndtr
from common import case, write, resolve, uniforms, G
from rlink import rcall

mp.mp.dps = 50
rng = np.random.default_rng(20261126)
INF = float("inf")


# ---------------------------------------------------------------- crossing probabilities
def steps(y, x, s):
    """Normal densities of the steps from each x to each y."""
    z = (y[:, None] - x[None, :]) / s
    return np.exp(-0.5 * z * z) / (s * math.sqrt(2 * math.pi))


def dense(lower, upper, info, drift, per):
    gx, gw = np.polynomial.legendre.leggauss(per)
    lo, up, x, f, t0 = [], [], np.zeros(1), np.ones(1), 0.0
    for k, t in enumerate(info):
        s, m = math.sqrt(t - t0), x + drift * (t - t0)
        a, b = lower[k] * math.sqrt(t), upper[k] * math.sqrt(t)
        lo.append(float((ndtr((a - m) / s) * f).sum()))
        up.append(float((ndtr((m - b) / s) * f).sum()))
        a, b = max(a, drift * t - 16 * math.sqrt(t)), min(b, drift * t + 16 * math.sqrt(t))
        y = (a + b) / 2 + gx * (b - a) / 2
        f = steps(y, m, s) @ f * gw * (b - a) / 2
        x, t0 = y, t
    return {"upper": up, "lower": lo}


def crossing(name, lower, upper, info, drift=0.0):
    e, again = dense(lower, upper, info, drift, 600), dense(lower, upper, info, drift, 800)
    for side in e:
        assert np.allclose(e[side], again[side], rtol=1e-10, atol=1e-18), (name, e, again)
    return case(name, "crossing", {"upper": upper, "lower": lower, "information": info, "drift": drift}, e, tol={"rel": 1e-9, "abs": 1e-17})


def two_looks(name, lower, upper, info, drift, scale=1):
    """The second look as one integral over the first one, at 30 digits; `scale` as mp.quad stops at absolute errors."""
    with mp.workdps(30):
        t, u = (mp.mpf(v) for v in info)
        a, b = (mp.mpf(v[0]) * mp.sqrt(t) for v in (lower, upper))
        c, d = (mp.mpf(v[1]) * mp.sqrt(u) for v in (lower, upper))
        s, m = mp.sqrt(u - t), mp.mpf(drift) * (u - t)
        f = lambda x: mp.mpf(scale) * mp.npdf(x, drift * t, mp.sqrt(t))
        tail = lambda z: mp.erfc(z / mp.sqrt(2)) / 2
        cuts = [a + (b - a) * i / 40 for i in range(41)]
        up = [tail((b - drift * t) / mp.sqrt(t)), mp.quad(lambda x: f(x) * tail((d - x - m) / s), cuts) / scale]
        lo = [tail((drift * t - a) / mp.sqrt(t)), mp.quad(lambda x: f(x) * tail((x + m - c) / s), cuts) / scale]
    return case(name, "crossing", {"upper": upper, "lower": lower, "information": info, "drift": drift}, {"upper": [float(v) for v in up], "lower": [float(v) for v in lo]}, tol={"rel": 1e-11, "abs": 1e-300})


def crossings():
    c = [
        two_looks("two looks, power", [-3.0, -1.9], [3.0, 1.9], [0.5, 1.0], 2.8, 1e6),
        two_looks("two looks, far tails", [-9.0, -8.0], [9.0, 8.0], [0.4, 1.0], 0.0, 1e16),
        two_looks("two looks, near each other", [-2.0, -2.0], [2.0, 2.0], [0.5, 0.51], 0.0),
        two_looks("two looks, lopsided", [-0.5, 0.5], [2.5, 2.0], [0.1, 0.9], 1.3),
        two_looks("two looks, wrong direction", [-2.2, -2.2], [2.2, 2.2], [0.6, 1.0], -3.0),
        two_looks("two looks, tails beyond 1e-100", [-22.0, -23.0], [22.0, 23.0], [0.7, 1.0], 0.0, 1e117),
        crossing("one look", [-1.0], [2.5], [0.3], 0.7),
        crossing("no lower bound", [-INF] * 4, [3.0, 2.6, 2.3, 2.0], [0.25, 0.5, 0.75, 1.0], 2.5),
        crossing("no bound at the first looks", [-INF, -INF, -2.0], [INF, INF, 2.0], [0.2, 0.5, 1.0], 1.0),
        crossing("stop for futility", [-0.5, 0.2, 1.0, 1.7], [3.2, 2.7, 2.3, 2.0], [0.3, 0.5, 0.7, 1.0], 2.0),
        crossing("steps of very unequal size", [-2.3] * 4, [2.3] * 4, [0.1, 0.11, 0.9, 1.0], 0.5),
    ]
    for k in (3, 4, 5, 6, 8, 10, 12, 15):
        for i in range(2):
            info = np.sort(rng.uniform(0.05, 1, k))
            while np.diff(info).min() < 0.01:
                info = np.sort(rng.uniform(0.05, 1, k))
            up, lo = rng.uniform(1.5, 4, k), -rng.uniform(0.5, 4, k)
            c.append(crossing("random, %d looks, %d" % (k, i + 1), [round(v, 3) for v in lo], [round(v, 3) for v in up], [round(v, 4) for v in info], round(rng.uniform(-2, 4), 3)))
    return c


# ---------------------------------------------------------------- boundaries
def symmetric(z, info):
    """Chance to leave +-z at each look."""
    e = dense([-v for v in z], z, info, 0.0, 320)
    return np.array(e["lower"]) + np.array(e["upper"])


def constant(kind, k, a):
    t = np.arange(1, k + 1) / k
    z = lambda c: list(c / np.sqrt(t)) if kind == "OF" else [c] * k
    lo, hi = st.norm.isf(a / 2), st.norm.isf(a / 2 / k)
    return z(brentq(lambda c: math.log(symmetric(z(c), t).sum() / a), lo - 1e-9, hi + 1e-9, xtol=1e-14, rtol=1e-14))


def spending(kind, info, a):
    """The look's own alpha is matched on a logarithmic scale, given the looks before it."""
    spent = [a * math.log1p((math.e - 1) * t) if kind == "pocock" else 4 * st.norm.sf(st.norm.isf(a / 4) / math.sqrt(t)) for t in info]
    gx, gw = np.polynomial.legendre.leggauss(700)
    z, x, f, t0 = [], np.zeros(1), np.ones(1), 0.0
    for k, t in enumerate(info):
        part, s = spent[k] - (spent[k - 1] if k else 0), math.sqrt(t - t0)
        leave = lambda b: float(((ndtr((x - b) / s) + ndtr((-b - x) / s)) * f).sum())
        b = brentq(lambda c: math.log(max(leave(c * math.sqrt(t)), 1e-300) / part), 0.3, 30, xtol=1e-14, rtol=1e-14) * math.sqrt(t)
        z.append(b / math.sqrt(t))
        y = gx * min(b, 16 * math.sqrt(t))
        f = steps(y, x, s) @ f * gw * min(b, 16 * math.sqrt(t))
        x, t0 = y, t
    return spent, z


def near(ours, rpact, what):
    """rpact gives Infinity beyond 8.2 and is too coarse where looks are near each other."""
    worst = max(abs(v - float(w)) for v, w in zip(ours, rpact) if not math.isinf(float(w.replace("Inf", "inf") if isinstance(w, str) else w)))
    if worst > 1e-6:
        print("rpact is off by %.0e: %s" % (worst, what))
    assert worst < 1e-2, (what, ours, rpact)


def boundaries():
    jobs = [(k, a) for k in (2, 3, 4, 7, 10, 15, 20) for a in (0.2, 0.05, 0.01, 0.001)] + [(5, 0.1), (5, 1e-6)]
    infos = [[1.0], [0.5, 1.0], [0.1, 0.2, 0.4, 0.8, 1.0], [0.05, 0.5, 0.55, 1.0], [0.25, 0.26, 0.9, 1.0]]
    for k in (3, 4, 6, 8, 12):
        v = np.sort(rng.uniform(0.15, 0.99, k - 1))
        while k > 1 and np.diff(v).min() < 0.015:
            v = np.sort(rng.uniform(0.15, 0.99, k - 1))
        infos.append([round(x, 3) for x in v] + [1.0])
    spends = [(i, a) for i in range(len(infos)) for a in (0.1, 0.05, 0.01)]
    some = [(k, a) for k, a in jobs if k <= 20 and a > 1e-5]
    r = rcall(
        """library(rpact)
        design <- function(...) getDesignGroupSequential(sided=2, beta=0.2, tolerance=1e-10, ...)
        constants <- lapply(seq_along(d$k), function(i) list(P=I(design(kMax=d$k[i], alpha=d$a[i], typeOfDesign='P')$criticalValues), OF=I(design(kMax=d$k[i], alpha=d$a[i], typeOfDesign='OF')$criticalValues)))
        spent <- lapply(seq_along(d$i), function(i) { t <- as.numeric(d$infos[[d$i[i] + 1]]); lapply(c(obrienFleming='asOF', pocock='asP'), function(type) { x <- design(kMax=length(t), informationRates=t, alpha=d$b[i], typeOfDesign=type); list(z=I(x$criticalValues), s=I(x$alphaSpent)) }) })
        list(constants=constants, spent=spent)""",
        k=[k for k, _ in some], a=[a for _, a in some], infos=infos, i=[i for i, _ in spends], b=[a for _, a in spends],
    )
    c = []
    known = dict(zip(some, r["constants"]))
    for k, a in jobs:
        p, o = constant("P", k, a), constant("OF", k, a)
        for kind, z in (("P", p), ("OF", o)):
            if (k, a) in known:
                near(z, known[k, a][kind], "%s, K=%d, alpha=%g" % (kind, k, a))
        c.append(case("K=%d, alpha=%g" % (k, a), "groupSequentialConstants", {"looks": k, "alpha": a}, {"pocock": p[0], "obrienFleming": o[-1], "pocockNominalP": 2 * st.norm.sf(p[0]), "obrienFlemingBounds": o}, tol={"rel": 1e-9, "abs": 1e-16}))
    for (i, a), x in zip(spends, r["spent"]):
        for kind in ("obrienFleming", "pocock"):
            spent, z = spending(kind, infos[i], a)
            what = "looks at %s, alpha=%g, %s" % (", ".join("%g" % v for v in infos[i]), a, kind)
            near(z, x[kind]["z"], what)
            c.append(case(what, "lanDeMets", {"information": infos[i], "spending": kind, "alpha": a}, {"cumulativeAlpha": spent, "bounds": z}, tol={"rel": 1e-8, "abs": 1e-16}))
    return c


def peeks():
    c = []
    for looks, a in [(2, 1e-6), (3, 1e-3), (7, 0.2), (15, 0.05), (30, 0.1), (40, 0.01), (100, 0.05), (100, 0.001), (200, 0.05)]:
        z = [st.norm.isf(a / 2)] * looks
        e = dense([-v for v in z], z, np.arange(1, looks + 1) / looks, 0.0, 500)
        c.append(case("%d looks, alpha=%g" % (looks, a), "peekingTypeI", {"looks": looks, "alpha": a}, sum(e["upper"]) + sum(e["lower"]), tol={"rel": 1e-9, "abs": 1e-15}))
    return c


# ---------------------------------------------------------------- mixture and Wald's test
def msprt(name, diffs, ns, sigma, tau, alpha):
    out, p = [], mp.mpf(1)
    for d, n in zip(diffs, ns):
        d, s, t = mp.mpf(d), mp.mpf(sigma), mp.mpf(tau)
        V = 2 * s ** 2 / n
        L = mp.sqrt(V / (V + t ** 2)) * mp.exp(t ** 2 * d * d / (2 * V * (V + t ** 2)))
        p = min(p, 1 / L)
        r = mp.sqrt(2 * V * (V + t ** 2) / t ** 2 * (mp.log(1 / mp.mpf(alpha)) + mp.log((V + t ** 2) / V) / 2))
        out.append({"lambda": float(L), "p": float(p), "radius": float(r), "interval": [float(d - r), float(d + r)], "fixedRadius": float(-mp.sqrt(2) * mp.erfinv(mp.mpf(alpha) - 1) * mp.sqrt(V))})
    return case(name, "msprt", {"differences": diffs, "perArm": ns, "sigma": sigma, "tau": tau, "alpha": alpha}, out, tol={"rel": 1e-10, "abs": 0})


def msprts():
    c = [
        msprt("tau far below sd", [1e-3, 2e-3], [1, 10 ** 6], 1.0, 1e-6, 0.05), msprt("tau far above sd", [0.5, 0.4], [1, 50], 1e-3, 100.0, 0.01),
        msprt("tiny units", [1e-150, -3e-150], [3, 4], 1e-150, 1e-150, 0.1), msprt("huge units", [1e149, 2e149], [3, 400], 1e150, 1e150, 0.1),
        msprt("p falls and stays", [3.0, 0.0, 0.0], [30, 60, 120], 1.0, 0.5, 0.05), msprt("p of 1e-100", [1.0], [1000], 1.0, 1.0, 1e-6),
    ]
    for i in range(10):
        ns = sorted(int(v) for v in 10 ** rng.uniform(0, 7, 4))
        c.append(msprt("random %d" % (i + 1), [round(v, 4) for v in rng.normal(0, 0.3, 4) / np.sqrt(ns) * 5], ns, round(10 ** rng.uniform(-2, 2), 3), round(10 ** rng.uniform(-2, 1), 3), [0.2, 0.1, 0.05, 0.01, 0.001][i % 5]))
    return c


def sprt(name, spec, p0, p1, alpha, beta):
    f = lambda v: mp.mpf(v)
    up, lo = mp.log((1 - f(beta)) / f(alpha)), mp.log(f(beta) / (1 - f(alpha)))
    yes, no = mp.log(f(p1) / f(p0)), mp.log((1 - f(p1)) / (1 - f(p0)))
    llr, index, decision = mp.mpf(0), None, "continue"
    for i, x in enumerate(resolve(spec)):
        llr += yes if x else no
        assert abs(llr - up) > 1e-9 and abs(llr - lo) > 1e-9
        if llr > up or llr < lo:
            index, decision = i, "reject" if llr > up else "accept"
            break
    return case(name, "bernoulliSprt", {"x": spec, "p0": p0, "p1": p1, "alpha": alpha, "beta": beta}, {"upper": float(up), "lower": float(lo), "index": index, "decision": decision, "llr": float(llr)}, tol={"rel": 1e-9, "abs": 1e-9})


def sprts():
    c = [sprt("one success decides", [1], 1e-6, 0.9, 0.05, 0.2), sprt("nothing decided", [0, 1], 0.4, 0.6, 0.01, 0.01), sprt("p1 below p0", G("bern", 9, 4000, p=0.3), 0.5, 0.3, 0.01, 0.05), sprt("rates near each other", G("bern", 10, 100000, p=0.1), 0.1, 0.101, 0.2, 0.2), sprt("a million, undecided between", G("bern", 11, 10 ** 6, p=0.0002), 0.00018, 0.00022, 1e-9, 1e-9)]
    for i in range(30):
        p0 = round(10 ** rng.uniform(-2.5, -0.5), 4)
        p1 = round(min(0.95, p0 * rng.uniform(1.3, 4)), 4)
        c.append(sprt("random %d" % (i + 1), G("bern", 900 + i, 20000, p=float([p0, p1, (p0 + p1) / 2][i % 3])), p0, p1, [0.05, 0.01, 0.1][i % 3], [0.2, 0.1, 0.05, 0.01][i % 4]))
    return c


# ---------------------------------------------------------------- Bayes
def log_beta(p, q):
    return mp.loggamma(p) + mp.loggamma(q) - mp.loggamma(mp.mpf(p) + q)


def finite_sum(a1, b1, a2, b2):
    """P(2 > 1) for whole a2, each term from the one before."""
    term = mp.exp(log_beta(a1, mp.mpf(b1) + b2) - log_beta(a1, b1))
    total = term
    for i in range(1, int(a2)):
        term *= mp.mpf(a1 + i - 1) / (a1 + b1 + b2 + i - 1) * (b2 + i - 1) / i
        total += term
    return total


def p_exceeds(a1, b1, a2, b2):
    least = min(v for v in (a1, b1, a2, b2))
    if least == a2:
        return finite_sum(a1, b1, a2, b2)
    if least == a1:
        return 1 - finite_sum(a2, b2, a1, b1)
    if least == b1:
        return finite_sum(b2, a2, b1, a1)
    return 1 - finite_sum(b1, a1, b2, a2)


def bayes(name, x1, n1, x2, n2, prior):
    with mp.workdps(400):
        a1, b1, a2, b2 = prior[0] + x1, prior[1] + n1 - x1, prior[0] + x2, prior[1] + n2 - x2
        m1, m2 = mp.mpf(a1) / (a1 + b1), mp.mpf(a2) / (a2 + b2)
        if all(float(v).is_integer() for v in prior):
            p = p_exceeds(a1, b1, a2, b2)
            loss_b = m1 * (1 - p_exceeds(a1 + 1, b1, a2, b2)) - m2 * (1 - p_exceeds(a1, b1, a2 + 1, b2))
        else:
            p, loss_b = by_quadrature(a1, b1, a2, b2)
        loss_a = loss_b + m2 - m1
    ci = [[beta_quantile(q, a, b) for q in (0.025, 0.975)] for a, b in ((a1, b1), (a2, b2))]
    return case(name, "bayesAb", {"x1": x1, "n1": n1, "x2": x2, "n2": n2, "prior": list(prior)}, {"probBBeatsA": float(p), "expectedLossChooseB": float(loss_b), "expectedLossChooseA": float(loss_a), "posteriorMeans": [float(m1), float(m2)], "credible95": ci}, tol={"rel": 1e-10, "abs": 1e-300})


def beta_quantile(p, a, b):
    """SciPy's, and where b is beyond its care the root of the binomial sum, at 40 digits."""
    x = st.beta.ppf(p, a, b)
    if b < 10 ** 8:
        return x
    tail = lambda v: mp.fsum(mp.binomial(a + b - 1, i) * v ** i * (1 - v) ** (a + b - 1 - i) for i in range(int(a)))
    return float(mp.findroot(lambda v: tail(v / 1e9) - (1 - mp.mpf(p)), x * 1e9) / 1e9)


def by_quadrature(a1, b1, a2, b2):
    """P(2 > 1) and E[max(1 - 2, 0)] in the logit of x, where no density has a pole."""
    with mp.workdps(20):
        low = lambda a, b, x, y: mp.betainc(a, b, 0, x, regularized=True) if x < 0.5 else 1 - mp.betainc(b, a, 0, y, regularized=True)
        cuts = [-1500, -500, -150, -50, -20, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8, 20, 50, 150, 500, 1500]

        def over(f):
            return mp.quad(lambda u: f(1 / (1 + mp.exp(-u)), 1 / (1 + mp.exp(u))), cuts)

        p = over(lambda x, y: mp.exp(a1 * mp.log(x) + b1 * mp.log(y) - log_beta(a1, b1)) * low(b2, a2, y, x))
        return p, over(lambda x, y: x * y * low(a2, b2, x, y) * low(b1, a1, y, x))


def all_bayes():
    c = [
        bayes("one visitor each", 0, 1, 1, 1, (1, 1)), bayes("all against none", 10, 10, 0, 10, (1, 1)), bayes("far apart", 300, 1000, 100, 1000, (1, 1)), bayes("far apart the other way", 100, 1000, 300, 1000, (1, 1)),
        bayes("little against much", 5, 10, 300, 100000, (1, 1)), bayes("much against little", 2000, 100000, 5, 10, (1, 1)), bayes("rare in a million", 100, 10 ** 6, 200, 10 ** 6, (1, 1)), bayes("rare in a thousand million", 3, 10 ** 9, 9, 10 ** 9, (1, 1)),
        bayes("none in a million against some", 0, 10 ** 6, 50, 10 ** 6, (1, 1)), bayes("all but some of a million", 999950, 10 ** 6, 999990, 10 ** 6, (1, 1)), bayes("no data for A", 0, 0, 30, 1000, (2, 5)), bayes("strong prior", 3, 40, 8, 42, (50, 450)), bayes("20,000 of 10^6 against 20 of 100", 20, 100, 20000, 10 ** 6, (1, 1)), bayes("a million each", 5000, 10 ** 6, 5150, 10 ** 6, (1, 1)),
        bayes("jeffreys, none", 0, 5, 2, 6, (0.5, 0.5)), bayes("jeffreys, all", 5, 5, 2, 6, (0.5, 0.5)), bayes("prior 0.1 and 0.3", 0, 3, 1, 4, (0.1, 0.3)), bayes("prior 2.5 and 7.5", 12, 60, 20, 70, (2.5, 7.5)),
    ]
    for i in range(30):
        n1, n2 = (int(v) for v in 10 ** rng.uniform(0, 5, 2))
        p = 10 ** rng.uniform(-2, 0)
        c.append(bayes("random %d" % (i + 1), int(rng.binomial(n1, p)), n1, int(rng.binomial(n2, p)), n2, (int(rng.integers(1, 5)), int(rng.integers(1, 20)))))
    return c


# ---------------------------------------------------------------- bandits
def bandit(name, policy, probs, horizon, seed, eps=0.1):
    K = len(probs)
    R = [(uniforms(seed + 1 + a, horizon) < probs[a]).astype(int) for a in range(K)]
    u = uniforms(seed, 2 * horizon)
    n, s, arms = [0] * K, [0] * K, []
    for t in range(horizon):
        if t < K:
            a = t
        elif policy == "ucb1":
            v = [s[i] / n[i] + math.sqrt(2 * math.log(t) / n[i]) for i in range(K)]
            a = v.index(max(v))
        else:
            v = [s[i] / n[i] for i in range(K)]
            a = int(u[2 * t + 1] * K) if u[2 * t] < eps else v.index(max(v))
        s[a] += int(R[a][n[a]])
        n[a] += 1
        arms.append(a)
    regret = mp.fsum((mp.mpf(max(probs)) - mp.mpf(probs[a])) * n[a] for a in range(K))
    return case(name, policy, {"probs": probs, "horizon": horizon, "seed": seed, "epsilon": eps}, {"pulls": n, "rewards": s, "first20": arms[:20], "last10": arms[-10:], "pseudoRegret": float(regret)})


def lai_robbins(name, probs):
    mp.mp.dps = 700
    b = mp.mpf(max(probs))
    if b == 1:
        return case(name, "laiRobbins", {"probs": probs}, {"constant": 0.0})
    kl = lambda p: (p * mp.log(p / b) if p > 0 else 0) + (1 - p) * mp.log((1 - p) / (1 - b))
    return case(name, "laiRobbins", {"probs": probs}, {"constant": float(mp.fsum((b - mp.mpf(p)) / kl(mp.mpf(p)) for p in probs if p < b))})


def bandits():
    c = [bandit("one arm", "ucb1", [0.4], 30, 41), bandit("one arm, greedy", "epsilonGreedy", [0.4], 30, 42), bandit("arms that always or never pay", "ucb1", [0.0, 1.0, 0.0, 1.0], 500, 43), bandit("always or never, greedy", "epsilonGreedy", [0.0, 1.0, 0.0, 1.0], 500, 44, 0.3), bandit("fewer steps than arms", "ucb1", [0.5] * 8, 5, 45)]
    for i in range(10):
        k = int(rng.integers(2, 12))
        probs = [round(v, 3) for v in rng.uniform(0, 1, k)]
        c.append(bandit("random %d" % (i + 1), "ucb1", probs, 4000, 5000 + 100 * i))
        c.append(bandit("random %d" % (i + 1), "epsilonGreedy", probs, 4000, 7000 + 100 * i, round(rng.uniform(0, 0.5), 2)))
    c += [lai_robbins("none pays", [0.0, 0.0]), lai_robbins("the best always pays", [0.2, 1.0]), lai_robbins("one never pays", [0.0, 0.3]), lai_robbins("nearly equal", [0.25, 0.25 + 2 ** -20]), lai_robbins("rates of 1e-300", [1e-300, 3e-300]), lai_robbins("next to 1", [0.999999, 0.9999999]), lai_robbins("all equal", [0.4, 0.4, 0.4])]
    c += [lai_robbins("random %d" % (i + 1), [round(v, 4) for v in rng.uniform(0, 1, int(rng.integers(1, 12)))]) for i in range(15)]
    return c


def golden():
    write("sequential_hard", "dense Gauss-Legendre integration in NumPy 2.4 and SciPy 1.17.1, two looks in mpmath 1.3.0; rpact 3.3.4 agrees to 1e-6 but where looks are near each other or alpha is small (up to 6e-3 off); mpmath for the closed forms", boundaries() + crossings() + peeks() + msprts() + sprts(), rel=1e-9, abs_=1e-12)
    write("bayes_hard", "mpmath 1.3.0: finite sums at 400 digits (quadrature at 20 for priors that are not whole); scipy 1.17.1 beta.ppf", all_bayes(), rel=1e-10, abs_=1e-300)
    write("bandits_hard", "own reference (UCB1 of Auer 2002, epsilon-greedy of Sutton & Barto); mpmath 1.3.0 for the constant", bandits(), rel=1e-11, abs_=1e-12)


if __name__ == "__main__":
    golden()
