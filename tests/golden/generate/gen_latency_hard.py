"""latency_hard.json - percentiles of hard samples from NumPy; queues, mixtures and sketches from their definitions in 50 digits."""
import math
import numpy as np
from mpmath import mp, mpf, exp, log, sqrt, erfc
from common import case, write, resolve, G

mp.dps = 50
PS = [0, 1, 25, 50, 75, 90, 95, 99, 99.9, 99.99, 100]


def percentiles(name, spec):
    x = resolve(spec)
    mean = float(mp.fsum([mpf(float(v)) for v in x]) / len(x)) if len(x) < 10**5 else float(math.fsum(x) / len(x))
    ranks = [max(1, math.ceil(mpf(repr(p)) * len(x) / 100)) for p in PS]
    return case(name, "percentiles", {"x": spec, "p": PS}, {"linear": np.quantile(x, np.array(PS) / 100), "nearestRank": np.sort(x)[np.array(ranks) - 1], "mean": mean})


def sketch(name, parts, alpha, ps=(0, 0.1, 0.5, 0.9, 0.99, 0.999, 1)):
    """The promise of the paper, worked out value by value: the lower quantile's bucket ceil(log_gamma x) and what stands for it."""
    x = np.sort(np.concatenate([resolve(s) for s in parts]))
    gamma = (1 + mpf(alpha)) / (1 - mpf(alpha))
    out = []
    for p in ps:
        value = float(x[math.floor(p * (len(x) - 1))])
        if value == 0:
            out.append(0.0)
            continue
        place = log(mpf(value)) / log(gamma)
        assert value == 1 or abs(place - mp.nint(place)) > 1e-9, "on an edge"
        stands = 2 * gamma ** mp.ceil(place) / (gamma + 1)
        assert abs(stands / mpf(value) - 1) <= mpf(alpha)
        out.append(float(stands))
    return case(name, "sketchQuantiles", {"x": parts, "alpha": alpha, "p": list(ps)}, out)


def erlang_b(servers, load):
    """From the sum that defines it, by the ratios of its terms."""
    a, term, total = mpf(load), mpf(1), mpf(1)
    for k in range(servers, 0, -1):
        term *= mpf(k) / a
        total += term
    return 1 / total


def queue(servers, lam, mu):
    a = mpf(lam) / mpf(mu)
    b = erlang_b(servers, a)
    rho = a / servers
    c = b / (1 - rho * (1 - b))
    return c, servers * mpf(mu) - mpf(lam), rho


def mmc(name, servers, lam, mu):
    c, spare, rho = queue(servers, lam, mu)
    wait = c / spare
    return case(name, "erlangC", {"servers": servers, "arrivalRate": lam, "serviceRate": mu}, {"utilisation": float(rho), "probabilityOfWaiting": float(c), "meanWait": float(wait), "meanResponse": float(wait + 1 / mpf(mu)), "meanQueueLength": float(wait * mpf(lam))})


def times(name, servers, lam, mu, scaled, ps=(0.01, 0.5, 0.9, 0.99, 0.999, 0.999999)):
    c, spare, _ = queue(servers, lam, mu)
    m = mpf(mu)

    def tail(t):
        if abs(spare - m) < mpf(10) ** -30 * m:
            return exp(-m * t) * (1 + c * m * t)
        return exp(-m * t) * (1 - c) + c * (spare * exp(-m * t) - m * exp(-spare * t)) / (spare - m)

    def inverse(p):
        low, high = mpf(0), mpf(1) / m
        while tail(high) > 1 - mpf(p):
            high *= 2
        for _ in range(160):
            middle = (low + high) / 2
            low, high = (middle, high) if tail(middle) > 1 - mpf(p) else (low, middle)
        return (low + high) / 2

    t = [float(s / mu) for s in scaled]
    return case(name, "responseTimes", {"servers": servers, "arrivalRate": lam, "serviceRate": mu, "t": t, "p": list(ps)},
                {"waitingTail": [float(c * exp(-spare * mpf(s))) for s in t], "responseTail": [float(tail(mpf(s))) for s in t], "waiting": [float(max(mpf(0), log(c / (1 - mpf(p))) / spare)) for p in ps], "response": [float(inverse(p)) for p in ps]})


def mixture(name, parts, ps, above):
    total = mp.fsum([mpf(w) for w, _, _ in parts])
    sf = lambda x: mp.fsum([mpf(w) / total * erfc((log(x) - log(mpf(m))) / mpf(s) / sqrt(mpf(2))) / 2 for w, m, s in parts])
    cdf = lambda x: mp.fsum([mpf(w) / total * erfc(-(log(x) - log(mpf(m))) / mpf(s) / sqrt(mpf(2))) / 2 for w, m, s in parts])

    def inverse(p):
        low, high = mpf(-800), mpf(800)
        for _ in range(180):
            middle = (low + high) / 2
            below = cdf(exp(middle)) < mpf(p) if p < 0.5 else sf(exp(middle)) > 1 - mpf(p)
            low, high = (middle, high) if below else (low, middle)
        return exp((low + high) / 2)

    # On a plateau between two parts p has no quantile that doubles could tell from its neighbours.
    ps = [p for p in ps if abs(cdf(inverse(p) * 1.001) - cdf(inverse(p) / 1.001)) > mpf(10) ** -7 * p * (1 - p)]
    return case(name, "lognormalMixture", {"components": [{"weight": w, "median": m, "sigma": s} for w, m, s in parts], "p": list(ps), "above": list(above)},
                {"quantiles": [float(inverse(p)) for p in ps], "mean": float(mp.fsum([mpf(w) / total * mpf(m) * exp(mpf(s) ** 2 / 2) for w, m, s in parts])), "pAbove500": float(sf(mpf(500))), "above": [float(sf(mpf(x))) for x in above]})


def alerts():
    """Error rates around every threshold, one step to either side; the decision in exact fractions of the decimals."""
    steps = [0, 0.5, 0.99, 1, 1.01, 5.9, 6, 6.1, 14.3, 14.4, 14.5, 30]
    rng = np.random.default_rng(26)
    out = []
    for objective in (0.9, 0.99, 0.995, 0.999, 0.9995, 0.9999):
        digits = 10
        budget = 1 - mpf(repr(objective))
        rates, verdicts = [], []
        for _ in range(40):
            row = {w: min(1.0, round(float(rng.choice(steps)) * float(budget), digits)) for w in ("5m", "30m", "1h", "6h", "3d")}
            exact = {w: mpf(repr(r)) for w, r in row.items()}
            burns = lambda long, short, by: exact[long] > mpf(repr(by)) * budget * (1 + mpf(10) ** -30) and exact[short] > mpf(repr(by)) * budget * (1 + mpf(10) ** -30)
            verdicts.append("page" if burns("1h", "5m", 14.4) or burns("6h", "30m", 6) else "ticket" if burns("3d", "6h", 1) else "none")
            rates.append(row)
        out.append(case("objective %s" % objective, "burnAlerts", {"objective": objective, "rates": rates}, verdicts))
    return out


def golden():
    cases = [percentiles(n, s) for n, s in [
        ("one value", [3.25]), ("two values", [2, 1]), ("three values", [5, -1, 2]), ("constant", {"repeat": [7, 1000]}), ("1000 values: 99.9 % are 999", {"seq": [1, 1, 1000]}), ("10000 values: 99.99 % are 9999", {"seq": [1, 1, 10000]}), ("ties", G("int", 3101, 4001, k=5)), ("1e-300", [1e-300, 3e-300, 2e-300, 5e-300]), ("1e300", [1e300, -1e300, 5e299, 2e300, 7]), ("half zeros", {"concat": [{"repeat": [0, 500]}, G("lomax1", 3111, 501)]}), ("million near normal", G("ih12", 3121, 10**6)), ("million heavy tail", G("pareto2", 3131, 10**6, scale=20)), ("million tied", G("int", 3141, 10**6, k=7)), ("random of 17", G("ih12", 3151, 17, loc=100, scale=15)), ("random of 8191", G("lomax1", 3161, 8191)), ("random of 8193", G("lomax1", 3171, 8193)), ("offset 1e9", G("u", 3181, 3001, loc=1e9))]]
    streams = [("latencies", [G("pareto2", 3201, 5000, scale=20)]), ("three hosts", [G("pareto2", 3211, 4000, scale=10), G("u", 3212, 900, loc=3, scale=50), G("lomax1", 3213, 100, loc=0.5, scale=200)]), ("zeros and values", [{"concat": [{"repeat": [0, 300]}, G("u", 3221, 400, loc=0.001)]}]), ("1e-300 to 1e300", [[1.7e-300, 2.3e-150, 3.9, 4.1e150, 8.3e299]]), ("one value", [[42.5]]), ("one host twice", [G("u", 3231, 500, loc=1), G("u", 3231, 500, loc=1)]), ("micro", [G("u", 3241, 3000, loc=1e-9, scale=1e-6)]), ("million", [G("pareto2", 3251, 10**6)])]
    cases += [sketch("%s at %s" % (n, a), s, a) for n, s in streams for a in (0.01, 0.02, 0.001, 0.1, 0.5)]
    loads = [(1, 0.5), (1, 1e-300), (1, 1e300), (2, 1.999), (3, 1e-5), (10, 9.999), (10, 40), (64, 64), (100, 95), (500, 499.5), (1000, 900), (1000, 1), (5000, 5100), (20000, 19990)]
    cases.append(case("pairs", "erlangB", {"pairs": [list(p) for p in loads]}, [float(erlang_b(*p)) for p in loads], tol={"rel": 1e-11, "abs": 0}))
    queues = [(1, 0.5, 1), (1, 0.999999, 1), (1, 1e-9, 1), (2, 1.9, 1), (3, 29.9, 10), (7, 1, 1000), (10, 80, 10), (10, 99.9, 10), (50, 4900, 100), (100, 99, 1), (200, 100, 1), (1000, 990, 1), (10000, 9950, 1), (4, 3e9, 1e9), (4, 3e-9, 1e-9)]
    cases += [mmc("%d servers, %s over %s" % q, *q) for q in queues]
    scaled = [0, 1e-6, 0.01, 0.5, 1, 2, 5, 20, 100]
    cases += [times("%d servers, %s over %s" % q, *q, scaled) for q in queues[:10] + [(2, 1, 1), (3, 2, 1), (2, 1.0000001, 1), (5, 40, 10), (5, 39.999999, 10)]]
    ps = [1e-12, 1e-6, 0.01, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 0.999999]
    above = [1e-9, 0.1, 10, 40, 400, 1e4, 1e7]
    cases += [mixture(n, c, ps, above) for n, c in [("single", [(1, 100, 0.5)]), ("fast and slow", [(0.95, 40, 0.4), (0.05, 400, 0.6)]), ("rare and far", [(0.999, 20, 0.2), (0.001, 20000, 0.3)]), ("weights of any sum", [(30, 5, 1), (20, 50, 0.1), (10, 500, 2)]), ("alike", [(1, 40, 0.4)] * 3), ("narrow", [(0.5, 1, 0.001), (0.5, 2, 0.001)]), ("wide", [(0.5, 1e-6, 3), (0.5, 1e6, 3)]), ("one has no weight", [(0, 1e-3, 1), (1, 7, 0.7)])]]
    cases += alerts()
    write("latency_hard", "numpy 2.4.6 quantile; mpmath 1.3, 50 digits, from the definitions", cases, rel=1e-9, abs_=0, note="rel 1e-9: near a utilisation of 1 the spare rate carries the rounding of the rates")


if __name__ == "__main__":
    golden()
