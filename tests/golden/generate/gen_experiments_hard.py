"""power_hard.json and ab_tests_hard.json: random and hard plans and results of experiments.

mpmath at 40 digits where there is a closed form or an integral, exact fractions for Fisher's test,
R and statsmodels (through rlink and sm_server) for what they solve, SciPy for the t tests.
"""
import math, random
from fractions import Fraction
import mpmath as mp
import numpy as np, scipy.stats as st
from common import case, write, resolve, G
from rlink import rcall
from smlink import sm

mp.mp.dps = 40
R = random.Random(20261126)
M = mp.mpf


def z_of(p):
    """Normal quantile of a double, at full precision."""
    return -mp.sqrt(2) * mp.erfinv(1 - 2 * M(p)) if M(p) > M(10) ** -30 else mp.findroot(lambda x: mp.log(mp.erfc(-x / mp.sqrt(2)) / 2) - mp.log(M(p)), -mp.sqrt(-2 * mp.log(M(p))))


def sf(x):
    return mp.erfc(x / mp.sqrt(2)) / 2


def sig(x, digits=4):
    return float("%.*g" % (digits, x))


def f(x):
    return float(x)


# ---------------------------------------------------------------- planning
def nct_tails(t, df, d):
    """P(T <= t) and P(T > t) by averaging the normal tail over s = exp(u), the estimated sd over the true one."""
    t, df, d = M(t), M(df), M(d)
    logw = lambda u: df * (u - mp.expm1(2 * u) / 2)
    reach = M(220) / df
    lo, hi = -(mp.sqrt(reach) + reach), mp.sqrt(reach)
    cuts = [lo, lo / 4, lo / 16, lo / 64, 0, hi / 16, hi / 4, hi]
    if t > 0 and d > 0:
        u = mp.log(d / t)
        w = 9 / (abs(d) + 8)
        cuts += [c for c in (u - w, u, u + w) if lo < c < hi]
    cuts = sorted(set(cuts))
    with mp.workdps(25):
        total = mp.quad(lambda u: mp.exp(logw(u)), cuts)
        low = mp.quad(lambda u: mp.exp(logw(u)) * sf(d - t * mp.exp(u)), cuts)
        up = mp.quad(lambda u: mp.exp(logw(u)) * sf(t * mp.exp(u) - d), cuts)
    return f(low / total), f(up / total)


def noncentral():
    args = [(2, 1, 1), (12.7, 1, 3), (0, 5, 2), (-2, 5, 1), (4.3, 2, 0), (4.3, 2, 8), (1.96, 1e6, 2.8), (1.96, 1e4, 30), (2, 98, 2.5), (3, 10, 40), (40, 10, 38), (50, 3, 60), (60, 200, 50), (6, 30, 0), (1000, 2, 500), (-3, 20, -3), (5, 2.5, 0.1), (100, 1000, 100), (2, 3, -2), (1e-3, 4, 1e-3)]
    args += [(sig(R.uniform(-2, 9)), sig(10 ** R.uniform(0, 4)), sig(R.uniform(-1, 8))) for _ in range(20)]
    both = [nct_tails(*a) for a in args]
    for a, (lo, up) in zip(args, both):
        if up > 1e-9 and abs(a[2]) < 20:
            assert abs(st.nct.sf(a[0], a[1], a[2]) - up) < 1e-8, (a, up, st.nct.sf(*a))
    t, df, d = zip(*args)
    return case("hard and random", "noncentralT", {"t": t, "df": df, "shift": d}, {"lower": [b[0] for b in both], "upper": [b[1] for b in both]}, tol={"rel": 1e-11, "abs": 2e-15})


def power_of_means(plan):
    sd, effect, n, k, alpha, sided = (plan[c] for c in ("sd", "effect", "n", "ratio", "alpha", "sided"))
    side = M(alpha) / sided
    d = abs(M(effect) / M(sd)) / mp.sqrt(1 / M(n) + 1 / (M(n) * M(k)))
    zc = -z_of(side)
    z = sf(zc - d) + (sf(zc + d) if sided == 2 else 0)
    df = n * (1 + k) - 2
    tc = -st.t.ppf(float(side), df)
    t = nct_tails(tc, df, d)[1] + (nct_tails(tc, df, -d)[1] if sided == 2 else 0)
    return f(z), t


def powers_means():
    plans = []
    for _ in range(40):
        n, k = R.choice([2, 3, 5, 10, 40, 200, 3000, 10 ** 5]), R.choice([1, 1, 1, 2, 4])
        plans.append({"sd": sig(10 ** R.uniform(-3, 3)), "n": n, "ratio": k, "alpha": R.choice([0.05, 0.05, 0.01, 0.1, 0.001, 1e-6]), "sided": R.choice([1, 2])})
        plans[-1]["effect"] = sig(plans[-1]["sd"] * R.uniform(0, 6) / math.sqrt(n))
    plans += [{"sd": 1, "effect": 0, "n": 20, "ratio": 1, "alpha": 0.05, "sided": 2}, {"sd": 1, "effect": -1, "n": 20, "ratio": 1, "alpha": 0.05, "sided": 2}, {"sd": 1e-300, "effect": 1e-300, "n": 17, "ratio": 1, "alpha": 0.05, "sided": 2}, {"sd": 1e300, "effect": 2e299, "n": 400, "ratio": 1, "alpha": 0.05, "sided": 2}]
    e = [power_of_means(p) for p in plans]
    flat = [p for p in plans if p["ratio"] == 1 and p["n"] < 10 ** 5 and p["effect"] > 0 and 1e-200 < p["sd"] < 1e200]
    r = rcall("mapply(function(n,d,s,a,t) power.t.test(n=n,delta=d,sd=s,sig.level=a,alternative=ifelse(t==2,'two.sided','one.sided'),strict=TRUE)$power, d$n,d$effect,d$sd,d$alpha,d$sided)", **{c: [p[c] for p in flat] for c in ("n", "effect", "sd", "alpha", "sided")})
    for p, got in zip(flat, r):
        assert abs(e[plans.index(p)][1] - got) < 1e-7, (p, e[plans.index(p)], got)
    return case("hard and random", "powersOfMeans", {"plans": plans}, {"z": [a for a, _ in e], "t": [b for _, b in e]}, tol={"rel": 1e-10, "abs": 1e-13})


def sizes_means():
    plans = []
    while len(plans) < 50:
        p = {"sd": sig(10 ** R.uniform(-2, 2)), "alpha": R.choice([0.05, 0.05, 0.01, 0.1, 0.001]), "power": R.choice([0.8, 0.8, 0.9, 0.5, 0.99]), "sided": R.choice([1, 2])}
        p["effect"] = sig(p["sd"] * 10 ** R.uniform(-2.5, 0.3))
        plans.append(p)
    cols = {c: [p[c] for p in plans] for c in ("effect", "sd", "alpha", "power", "sided")}
    r = rcall("mapply(function(d,s,a,w,t) power.t.test(delta=d,sd=s,sig.level=a,power=w,alternative=ifelse(t==2,'two.sided','one.sided'),strict=TRUE,tol=1e-12)$n, d$effect,d$sd,d$alpha,d$power,d$sided)", **cols)
    s = sm([("t_solve", (p["effect"] / p["sd"], p["alpha"], p["power"], 1, "two-sided" if p["sided"] == 2 else "larger")) for p in plans])
    for p, a, b in zip(plans, r, s):
        assert abs(a - b) < 1e-4 * a, (p, a, b)
    z = [f(2 * (M(p["sd"]) / M(p["effect"]) * (z_of(M(p["alpha"]) / p["sided"]) + z_of(1 - M(p["power"])))) ** 2) for p in plans]
    return [
        case("t, by R", "sizesOfMeans", {"plans": plans, "method": "t"}, {"exact": r, "perArm": [math.ceil(n - 1e-9) for n in r]}, tol={"rel": 1e-7, "abs": 0}),
        case("z, closed form", "sizesOfMeans", {"plans": plans, "method": "z"}, {"exact": z, "perArm": [math.ceil(n - 1e-9) for n in z]}, tol={"rel": 1e-12, "abs": 0}),
    ]


def shares_plan():
    a = R.choice([0.5, 0.1, 0.01, 0.001, 0.9, 0.3, 0.05, 0.0])
    b = a
    while abs(b - a) < 1e-6:
        b = sig(min(1.0, max(0.0, a + R.choice([1, 1, -1]) * 10 ** R.uniform(-3.5, -0.4))))
    return {"p1": a, "p2": b, "alpha": R.choice([0.05, 0.05, 0.01, 0.1, 1e-4]), "power": R.choice([0.8, 0.8, 0.9, 0.5, 0.99]), "sided": R.choice([1, 2]), "ratio": R.choice([1, 1, 1, 2, 0.25, 9])}


def sizes_shares():
    plans = [shares_plan() for _ in range(60)] + [{"p1": 0, "p2": 1, "alpha": 0.05, "power": 0.8, "sided": 2, "ratio": 1}, {"p1": 1e-9, "p2": 2e-9, "alpha": 0.05, "power": 0.8, "sided": 2, "ratio": 1}, {"p1": 0.5, "p2": 0.500001, "alpha": 0.05, "power": 0.8, "sided": 2, "ratio": 1}]
    out = {"normal": [], "unpooled": [], "continuity": []}
    for p in plans:
        # The effect that the code is given is a rounded difference: work from what it makes of it.
        p1 = M(p["p1"])
        p2 = M(p["p1"] + (p["p2"] - p["p1"]))
        k, d = M(p["ratio"]), abs(p2 - p1)
        za, zb = -z_of(M(p["alpha"]) / p["sided"]), -z_of(1 - M(p["power"]))
        pb = (p1 + k * p2) / (1 + k)
        s1 = mp.sqrt(p1 * (1 - p1) + p2 * (1 - p2) / k)
        n = ((za * mp.sqrt(pb * (1 - pb) * (1 + 1 / k)) + zb * s1) / d) ** 2
        out["normal"].append(f(n))
        out["unpooled"].append(f(((za + zb) * s1 / d) ** 2))
        out["continuity"].append(f(n / 4 * (1 + mp.sqrt(1 + 2 * (k + 1) / (k * n * d))) ** 2))
    flat = [i for i, p in enumerate(plans) if p["ratio"] == 1 and 0 < p["p1"] < 1 and 0 < p["p2"] < 1 and p["p1"] > 1e-6]
    r = rcall("mapply(function(p,q,a,w,t) power.prop.test(p1=p,p2=q,sig.level=a,power=w,alternative=ifelse(t==2,'two.sided','one.sided'),tol=1e-12)$n, d$p1,d$p2,d$alpha,d$power,d$sided)", **{c: [plans[i][c] for i in flat] for c in ("p1", "p2", "alpha", "power", "sided")})
    for i, n in zip(flat, r):
        assert abs(n - out["normal"][i]) < 1e-6 * n, (plans[i], n, out["normal"][i])
    cases = [case("closed forms", "sizesOfShares", {"plans": plans}, out, tol={"rel": 2e-9, "abs": 0})]
    some = [p for p in plans if 1e-6 < p["p1"]][:40]
    s = sm([("normal_solve", (abs(2 * math.asin(math.sqrt(p["p2"])) - 2 * math.asin(math.sqrt(p["p1"]))), p["alpha"], p["power"], p["ratio"], "two-sided" if p["sided"] == 2 else "larger")) for p in some])
    cases.append(case("statsmodels", "sizesOfShares", {"plans": some}, {"arcsine": s}, tol={"rel": 1e-6, "abs": 0}))
    return cases


def powers_shares():
    plans, both, exact = [], [], []
    for _ in range(40):
        p = shares_plan()
        n = R.choice([1, 2, 3, 7, 30, 120, 300])
        p = {"p1": p["p1"], "p2": p["p2"], "alpha": p["alpha"], "sided": p["sided"], "n": n}
        if p["p1"] in (0, 1) and p["p2"] in (0, 1):
            continue
        plans.append(p)
        p1, p2 = M(p["p1"]), M(p["p1"] + (p["p2"] - p["p1"]))
        zc = -z_of(M(p["alpha"]) / p["sided"])
        pb = (p1 + p2) / 2
        s0, s1, d = zc * mp.sqrt(2 * pb * (1 - pb)), mp.sqrt(p1 * (1 - p1) + p2 * (1 - p2)), abs(p2 - p1) * mp.sqrt(n)
        both.append(f(sf((s0 - d) / s1) + (sf((s0 + d) / s1) if p["sided"] == 2 else 0)))
        i = np.arange(n + 1)
        a, b = st.binom.pmf(i, n, float(p1)), st.binom.pmf(i, n, float(p2))
        x, y = np.meshgrid(i, i, indexing="ij")
        pp = (x + y) / (2 * n)
        with np.errstate(divide="ignore", invalid="ignore"):
            z = np.where((pp > 0) & (pp < 1), (y - x) / n / np.sqrt(pp * (1 - pp) * 2 / n), 0.0) * (1 if p2 > p1 else -1)
        exact.append(float((np.outer(a, b) * ((np.abs(z) if p["sided"] == 2 else z) > float(zc))).sum()))
    return case("both tails, and exact by enumeration", "powersOfShares", {"plans": plans}, {"normal": both, "exact": exact}, tol={"rel": 1e-9, "abs": 1e-14})


def smallest_effects():
    plans = [{"p1": R.choice([0, 0.001, 0.01, 0.1, 0.3, 0.5, 0.7]), "n": R.choice([60, 200, 1000, 30000, 10 ** 6, 10 ** 9]), "alpha": R.choice([0.05, 0.01]), "power": R.choice([0.8, 0.9, 0.5])} for _ in range(30)]
    plans = [p for p in plans if not (p["n"] == 60 and p["p1"] >= 0.7)]
    rise = []
    for p in plans:
        za, zb, n, p1 = -z_of(M(p["alpha"]) / 2), -z_of(1 - M(p["power"])), M(p["n"]), M(p["p1"])

        def lack(d):
            p2 = p1 + d
            pb = (p1 + p2) / 2
            return mp.log(n) - 2 * mp.log((za * mp.sqrt(2 * pb * (1 - pb)) + zb * mp.sqrt(p1 * (1 - p1) + p2 * (1 - p2))) / d)

        lo, hi = M(10) ** -15, (1 - p1)
        for _ in range(140):
            mid = mp.sqrt(lo * hi)
            lo, hi = (mid, hi) if lack(mid) < 0 else (lo, mid)
        rise.append(f(hi))
    means = [{"sd": sig(10 ** R.uniform(-2, 2)), "n": R.choice([2, 3, 5, 20, 100, 5000]), "alpha": R.choice([0.05, 0.01]), "power": R.choice([0.8, 0.9, 0.5])} for _ in range(30)]
    r = rcall("mapply(function(n,s,a,w) s*power.t.test(n=n,sd=1,sig.level=a,power=w,strict=TRUE,tol=1e-13)$delta, d$n,d$sd,d$alpha,d$power)", **{c: [p[c] for p in means] for c in ("n", "sd", "alpha", "power")})
    z = [f((-z_of(M(p["alpha"]) / 2) - z_of(1 - M(p["power"]))) * M(p["sd"]) * mp.sqrt(2 / M(p["n"]))) for p in means]
    return [
        case("rises of a share", "smallestRises", {"plans": plans}, rise, tol={"rel": 1e-9, "abs": 0}),
        case("differences of means", "smallestShifts", {"plans": means}, {"t": r, "z": z}, tol={"rel": 1e-7, "abs": 0}),
    ]


def rare():
    rates = [1e-9, 1e-6, 0.001, 0.002, 0.005, 0.01, 0.05, 0.1, 0.3, 0.5, 0.9]
    return [case("confidence %g" % c, "rareEvents", {"rates": rates, "confidence": c}, [int(mp.ceil(mp.log(1 - M(c)) / mp.log(1 - M(r)) - M(10) ** -9)) for r in rates]) for c in (0.5, 0.9, 0.95, 0.99)]


# ---------------------------------------------------------------- results
def wilson(x, n, c):
    z = z_of((1 - M(c)) / 2) ** 2
    x, n = M(x), M(n)
    half = mp.sqrt(z * (x * (1 - x / n) + z / 4))
    return (x + z / 2 - half) / (n + z), (x + z / 2 + half) / (n + z)


def beta_quantile(p, a, b, near):
    """Newton from SciPy's answer on the logarithm of the lower tail; they must agree to 1e-6."""
    with mp.workdps(25):
        x = M(near)
        for _ in range(4):
            low = mp.betainc(a, b, 0, x, regularized=True)
            slope = x ** (a - 1) * (1 - x) ** (b - 1) / mp.beta(a, b)
            x -= low * mp.log(low / p) / slope
        assert abs(x - near) < 1e-6 * near, (p, a, b, near, x)
        return x


def intervals():
    pairs = [(0, 1), (1, 1), (0, 2), (1, 2), (2, 3), (0, 1000000), (1, 1000000), (999999, 1000000), (1000000, 1000000), (123456, 1000000), (1, 10 ** 9), (5 * 10 ** 8, 10 ** 9), (0, 50), (3, 10 ** 12)]
    pairs += [(R.randint(0, n), n) for n in [R.choice([4, 9, 20, 77, 400, 3000]) for _ in range(26)]]
    out = []
    for c in (0.95, 0.99, 0.5, 0.999999):
        w = [[f(v) for v in wilson(x, n, c)] for x, n in pairs]
        tail = float((1 - M(c)) / 2)
        cp = []
        for x, n in pairs:
            low = 0.0 if x == 0 else st.beta.ppf(tail, x, n - x + 1)
            up = 1.0 if x == n else st.beta.isf(tail, x + 1, n - x)
            if n <= 400:  # SciPy is polished and checked at 25 digits
                half = (1 - M(c)) / 2
                low = f(beta_quantile(half, x, n - x + 1, low)) if x > 0 else low
                up = f(1 - beta_quantile(half, n - x, x + 1, st.beta.ppf(float(half), n - x, x + 1))) if x < n else up
            cp.append([low, up])
        xs, ns = zip(*pairs)
        out.append(case("confidence %g" % c, "rateIntervals", {"x": xs, "n": ns, "confidence": c}, {"wilson": w, "clopperPearson": cp}, tol={"rel": 1e-9, "abs": 1e-15}))
    return out


def fisher_p(t):
    """Exact: fractions, with R's allowance for tables that are as likely but for rounding."""
    (a, b), (c, d) = t
    r, s, k = a + b, c + d, a + c
    weight = lambda x: math.comb(r, x) * math.comb(s, k - x)
    seen = Fraction(weight(a)) * (1 + Fraction(1, 10 ** 7))
    every = range(max(0, k - s), min(r, k) + 1)
    w = {x: weight(x) for x in every}
    return float(Fraction(sum(v for v in w.values() if v <= seen), math.comb(r + s, k)))


def fisher():
    tables = [[[0, 0], [0, 5]], [[0, 3], [4, 0]], [[1, 0], [0, 1]], [[0, 1], [0, 1]], [[3, 0], [0, 3]], [[10, 10], [10, 10]], [[1, 9], [11, 3]], [[0, 100], [9, 91]], [[500, 500], [520, 480]], [[5, 5], [5, 5]], [[2, 3], [3, 2]], [[0, 400], [1, 3999]], [[300, 0], [0, 300]], [[7, 12], [0, 5]], [[40, 1960], [60, 1940]]]
    for _ in range(45):
        m = R.choice([3, 8, 20, 60, 200, 1000])
        t = [[R.randint(0, m), R.randint(0, m)], [R.randint(0, m), R.randint(0, m)]]
        if sum(map(sum, t)):
            tables.append(t)
    p = [fisher_p(t) for t in tables]
    r = rcall("apply(d$t, 1, function(v) fisher.test(matrix(v, 2, byrow=TRUE))$p.value)", t=[sum(t, []) for t in tables])
    for t, a, b in zip(tables, p, r):
        assert abs(a - b) <= 1e-7 * a + 1e-300 or a < 1e-200, (t, a, b)
    odds = [None if a * d == 0 == b * c else (math.inf if b * c == 0 else a * d / (b * c)) for (a, b), (c, d) in tables]
    big = [[[100000, 900000], [101000, 899000]], [[10 ** 6, 10 ** 9], [10 ** 6 + 3000, 10 ** 9]], [[20, 10 ** 6], [45, 10 ** 6]], [[50000, 50000], [50600, 49400]], [[1, 10 ** 9], [9, 10 ** 9]]]
    rb = []
    for (a, b), (c, d) in big:
        rr, s, k = a + b, c + d, a + c
        lc = lambda n, x: mp.loggamma(n + 1) - mp.loggamma(x + 1) - mp.loggamma(n - x + 1)
        logp = lambda x: lc(rr, x) + lc(s, k - x) - lc(rr + s, k)
        seen = logp(a) + mp.log(1 + M(10) ** -7)

        def tail(x, step):
            term, total = mp.exp(logp(x)), M(0)
            while term > total * M(10) ** -20:
                total += term
                term *= M(rr - x) * (k - x) / (M(x + 1) * (s - k + x + 1)) if step > 0 else M(x) * (s - k + x) / (M(rr - x + 1) * (k - x + 1))
                x += step
                if x < max(0, k - s) or x > min(rr, k):
                    break
            return total

        mode = (rr + 1) * (k + 1) // (rr + s + 2)
        lo, hi = (mode, min(rr, k) + 1) if a <= mode else (mode, max(0, k - s) - 1)
        while abs(lo - hi) > 1:
            mid = (lo + hi) // 2
            lo, hi = (mid, hi) if logp(mid) > seen else (lo, mid)
        rb.append(f(tail(a, -1 if a <= mode else 1) + (tail(hi, 1 if a <= mode else -1) if max(0, k - s) <= hi <= min(rr, k) else 0)))
    return [
        case("exact fractions", "fisher", {"tables": tables}, {"p": p, "oddsRatio": odds}, tol={"rel": 1e-11, "abs": 0}),
        case("large counts", "fisher", {"tables": big}, {"p": rb, "oddsRatio": [a * d / (b * c) for (a, b), (c, d) in big]}, tol={"rel": 1e-9, "abs": 0}),
    ]


def two_shares():
    rows = [(0, 1, 0, 1), (0, 1, 1, 1), (1, 1, 1, 1), (1, 2, 1, 3), (0, 10 ** 6, 5, 10 ** 6), (10 ** 6 - 1, 10 ** 6, 10 ** 6, 10 ** 6), (500000, 10 ** 6, 505000, 10 ** 6), (1, 10 ** 9, 30, 10 ** 9), (3, 7, 300000, 700000), (100, 1000, 900, 1000)]
    for _ in range(30):
        n, m = R.choice([5, 20, 300, 5000]), R.choice([5, 20, 300, 5000])
        p = R.random()
        rows.append((sum(R.random() < p for _ in range(n)), n, sum(R.random() < p * 0.9 for _ in range(m)), m))
    out = []
    for c in (0.95, 0.99):
        zc = -z_of((1 - M(c)) / 2)
        e = {k: [] for k in ("z", "p", "difference", "unpooledZ", "unpooledP", "newcombe", "wald", "agrestiCaffo", "lift", "liftInterval")}
        for x, n, y, m in rows:
            a, b, g = M(x) / n, M(y) / m, M(x + y) / (n + m)
            d = b - a
            s0, s1 = mp.sqrt(g * (1 - g) * (M(1) / n + M(1) / m)), mp.sqrt(a * (1 - a) / n + b * (1 - b) / m)
            z = d / s0 if s0 > 0 else M(0)
            e["z"].append(f(z))
            e["p"].append(f(2 * sf(abs(z))))
            e["difference"].append(f(d))
            e["unpooledZ"].append(f(d / s1) if s1 > 0 else None)
            e["unpooledP"].append(f(2 * sf(abs(d / s1))) if s1 > 0 else None)
            (l1, u1), (l2, u2) = wilson(x, n, c), wilson(y, m, c)
            e["newcombe"].append([f(d - mp.sqrt((b - l2) ** 2 + (u1 - a) ** 2)), f(d + mp.sqrt((u2 - b) ** 2 + (a - l1) ** 2))])
            e["wald"].append([f(d - zc * s1), f(d + zc * s1)])
            a2, b2 = M(x + 1) / (n + 2), M(y + 1) / (m + 2)
            s2 = mp.sqrt(a2 * (1 - a2) / (n + 2) + b2 * (1 - b2) / (m + 2))
            e["agrestiCaffo"].append([f(b2 - a2 - zc * s2), f(b2 - a2 + zc * s2)])
            s3 = mp.sqrt(M(1) / x - M(1) / n + M(1) / y - M(1) / m) if x and y else None
            e["lift"].append(f(b / a - 1) if x and y else None)
            e["liftInterval"].append([f(mp.exp(mp.log(b / a) - zc * s3) - 1), f(mp.exp(mp.log(b / a) + zc * s3) - 1)] if x and y else None)
        out.append(case("confidence %g" % c, "twoShares", {"rows": rows, "confidence": c}, e, tol={"rel": 1e-10, "abs": 1e-15}))
    return out


def exact_t(x, y, equal):
    """Welch's and Student's t at 40 digits; the tail through the incomplete beta function."""
    X, Y = [M(float(v)) for v in x], [M(float(v)) for v in y]
    n, m = len(X), len(Y)
    mx, my = mp.fsum(X) / n, mp.fsum(Y) / m
    vx, vy = mp.fsum((v - mx) ** 2 for v in X) / (n - 1), mp.fsum((v - my) ** 2 for v in Y) / (m - 1)
    pooled = ((n - 1) * vx + (m - 1) * vy) / (n + m - 2)
    if equal:
        se, df = mp.sqrt(pooled * (M(1) / n + M(1) / m)), M(n + m - 2)
    else:
        se = mp.sqrt(vx / n + vy / m)
        df = (vx / n + vy / m) ** 2 / ((vx / n) ** 2 / (n - 1) + (vy / m) ** 2 / (m - 1))
    t = (my - mx) / se
    with mp.workdps(25):
        p = mp.betainc(df / 2, M(1) / 2, 0, df / (df + t * t), regularized=True)
    return {"difference": f(my - mx), "t": f(t), "df": f(df), "p": f(p), "cohensD": f((my - mx) / mp.sqrt(pooled))}


def t_tests():
    pairs = [([1, 2], [1, 3]), ([1, 1, 1], [2, 2, 3]), ([5, 5], [1, 2, 3, 4, 5, 6]), ([1e9 + 1, 1e9 + 2, 1e9 + 4], [1e9 + 3, 1e9 + 5, 1e9 + 9]), ([1e-300, 2e-300, 4e-300], [3e-300, 5e-300, 9e-300]), ([1e300, -2e300, 1.5e300], [3e300, 2e299, -1e300]), ([0, 0, 0, 1], [0, 0, 0, 1000]), ([1, 2, 3], [1, 2, 3]), ([0.1, 0.2, 0.3], [100, 100.1, 100.3])]
    pairs += [(G("ih12", 700 + i, R.choice([2, 3, 10, 50, 400]), loc=sig(R.uniform(-3, 3))), G(R.choice(["ih12", "pareto2", "u"]), 750 + i, R.choice([2, 3, 10, 50, 400]), scale=sig(10 ** R.uniform(-1, 1)))) for i in range(16)]
    out = []
    for name, equal in (("Welch", False), ("Student", True)):
        e = [exact_t(resolve(x), resolve(y), equal) for x, y in pairs]
        out.append(case(name, "tTests", {"pairs": [{"x": x, "y": y} for x, y in pairs], "equalVariances": equal}, {k: [v[k] for v in e] for k in e[0]}, tol={"rel": 1e-10, "abs": 1e-14}))
    x, y = resolve(G("ih12", 801, 10 ** 6, loc=10)), resolve(G("ih12", 802, 10 ** 6, loc=10.004, scale=1.5))
    w = st.ttest_ind(y, x, equal_var=False)
    out.append(case("a million rows", "tTests", {"pairs": [{"x": G("ih12", 801, 10 ** 6, loc=10), "y": G("ih12", 802, 10 ** 6, loc=10.004, scale=1.5)}], "equalVariances": False}, {"t": [w.statistic], "df": [w.df], "p": [w.pvalue]}, tol={"rel": 1e-8, "abs": 0}))
    ci = [st.ttest_ind(resolve(y), resolve(x), equal_var=False).confidence_interval(0.9) for x, y in pairs[9:]]
    out.append(case("intervals, 90 %", "tIntervals", {"pairs": [{"x": x, "y": y} for x, y in pairs[9:]], "confidence": 0.9}, [[c.low, c.high] for c in ci], tol={"rel": 1e-9, "abs": 1e-12}))
    return out


def adjusted():
    pairs = [([1, 2, 4], [1, 2, 4]), ([1, 2, 4], [4, 2, 1]), ([1, 2, 4], [3, 3, 3]), ([7, 7, 7], [1, 2, 3]), ([1e-300, 3e-300, 2e-300], [1, 2, 5]), ([1e200, 3e200, 2e200], [1e-100, 2e-100, 5e-100]), ([1e9, 1e9 + 1, 1e9 + 3, 1e9 + 2], [5, 6, 7, 9])]
    pairs += [(G("ih12", 820 + i, n, loc=5), {"concat": [G("ih12", 820 + i, n // 2, loc=3), G("ih12", 860 + i, n - n // 2, loc=3)]}) for i, n in enumerate([2, 5, 20, 100, 400])]
    theta, gone = [], []
    for y, x in pairs:
        Y, X = [M(float(v)) for v in resolve(y)], [M(float(v)) for v in resolve(x)]
        my, mx = mp.fsum(Y) / len(Y), mp.fsum(X) / len(X)
        xx, xy, yy = mp.fsum((b - mx) ** 2 for b in X), mp.fsum((a - my) * (b - mx) for a, b in zip(Y, X)), mp.fsum((a - my) ** 2 for a in Y)
        theta.append(f(xy / xx) if xx else 0.0)
        gone.append(f(xy * xy / xx / yy) if xx and yy else 0.0)
    return case("hard and random", "adjustments", {"pairs": [{"y": y, "x": x} for y, x in pairs]}, {"theta": theta, "varianceReduction": gone}, tol={"rel": 1e-11, "abs": 1e-14})


def splits():
    rows = [([0, 10], [1, 1]), ([10, 0, 5], [2, 1, 1]), ([10 ** 9, 10 ** 9 + 200000], [1, 1]), ([1, 0], [1, 1]), ([99000, 1000], [99, 1]), ([3, 3, 3, 4], [1, 1, 1, 1]), ([5 * 10 ** 14, 5 * 10 ** 14], [0.5, 0.5]), ([0, 100000], [1, 1])]
    rows += [([R.randint(400, 600) for _ in range(k)], [1] * k) for k in (2, 2, 3, 5, 10)]
    s, p = [], []
    for counts, weights in rows:
        n = sum(counts)
        e = [M(w) / sum(map(M, weights)) * n for w in weights]
        v = mp.fsum((c - x) ** 2 / x for c, x in zip(counts, e))
        s.append(f(v))
        p.append(f(mp.gammainc(M(len(counts) - 1) / 2, v / 2, mp.inf, regularized=True)))
    return case("hard and random", "splits", {"rows": [{"counts": a, "weights": b} for a, b in rows]}, {"statistic": s, "p": p}, tol={"rel": 1e-10, "abs": 0})


if __name__ == "__main__":
    write("power_hard", "mpmath 1.3.0 at 40 digits; R 4.2.2 power.t.test / power.prop.test (strict); statsmodels 0.13.5 NormalIndPower; scipy 1.17.1 binom", [noncentral(), powers_means(), *sizes_means(), *sizes_shares(), powers_shares(), *smallest_effects(), *rare()], rel=1e-10, abs_=1e-14, note="R and statsmodels solve by iteration and stop at 1e-7 or so; closed forms and integrals are held to 1e-9 and better.")
    write("ab_tests_hard", "mpmath 1.3.0 at 40 digits, exact fractions for Fisher's test (checked with R 4.2.2 fisher.test), scipy 1.17.1 beta.ppf, ttest_ind", [*intervals(), *fisher(), *two_shares(), *t_tests(), adjusted(), splits()], rel=1e-10, abs_=1e-14)
