"""streaming_hard.json - control charts from their closed forms, in 50 digits: the sums of a CUSUM chart are the walk's height
above its lowest point, an EWMA is its weighted sum, and the average run length is one over the chance of an alarm."""
from mpmath import mp, mpf, erfc, sqrt
from common import case, write, resolve, G

mp.dps = 50


def cusum(name, spec, mean, sd, k, h, at):
    walk = {"up": [mpf(0)], "down": [mpf(0)]}
    lowest = {"up": mpf(0), "down": mpf(0)}
    heights, alarms, held = {}, 0, {"up": [], "down": []}
    for i, x in enumerate(resolve(spec)):
        z = (mpf(float(x)) - mpf(mean)) / mpf(sd)
        for side, sign in (("up", 1), ("down", -1)):
            walk[side].append(walk[side][-1] + sign * z - mpf(k))
            lowest[side] = min(lowest[side], walk[side][-1])
            heights[side] = walk[side][-1] - lowest[side]
            if i in at:
                held[side].append(float(heights[side]))
        alarms += heights["up"] > h or heights["down"] > h
    return case(name, "cusumTrace", {"x": spec, "mean": mean, "sd": sd, "k": k, "h": h, "at": at}, {"alarms": alarms, "state": held}, tol={"rel": 1e-9, "abs": 1e-12})


def ewma(name, spec, mean, sd, lam, limit, at):
    x = [mpf(float(v)) - mpf(mean) for v in resolve(spec)]
    l, held, alarms = mpf(lam), {"z": [], "lower": [], "upper": []}, 0
    away = mpf(0)
    for i in range(len(x)):
        away = l * x[i] + (1 - l) * away
        reach = mpf(limit) * mpf(sd) * sqrt(l / (2 - l) * (1 - (1 - l) ** (2 * (i + 1))))
        alarms += abs(away) > reach
        if i in at:
            direct = sum(l * (1 - l) ** (i - j) * x[j] for j in range(i + 1))
            assert abs(direct - away) <= mpf(10) ** -40 * max(1, abs(direct))
            for key, value in (("z", mpf(mean) + direct), ("lower", mpf(mean) - reach), ("upper", mpf(mean) + reach)):
                held[key].append(float(value))
    return case(name, "ewmaTrace", {"x": spec, "mean": mean, "sd": sd, "lambda": lam, "limit": limit, "at": at}, {"alarms": alarms, "state": held})


def sf(x):
    return erfc(mpf(x) / sqrt(mpf(2))) / 2


def golden():
    at = [0, 1, 2, 9, 99, 149, 199, 299]
    two = lambda seed, loc, shift, scale=1.0: {"concat": [G("ih12", seed, 150, loc=loc, scale=scale), G("ih12", seed + 1, 150, loc=loc + shift * scale, scale=scale)]}
    cases = []
    streams = [("rise by 1 sd", two(2501, 0, 1), 0, 1), ("fall by 2 sd at 1e9", two(2511, 1e9, -2), 1e9, 1), ("micro", two(2521, 0, 1.5, 1e-9), 0, 1e-9), ("giga", two(2531, 0, -0.5, 1e9), 0, 1e9), ("sd 1e-300", {"concat": [[1e-300, -3e-300] * 75, [2.5e-300] * 150]}, 0, 1e-300), ("sd 1e100", {"concat": [[1e100, -3e100] * 75, [2.5e100] * 150]}, 0, 1e100), ("constant", {"repeat": [7, 300]}, 7, 2), ("counts", G("int", 2541, 300, k=5), 2, 1.4), ("errors", G("bern", 2551, 300, p=0.3), 0.2, 0.4)]
    for name, spec, mean, sd in streams:
        for k, h in ((0.5, 5.05), (0.25, 8.05), (0, 4.15)):
            cases.append(cusum("%s, k %s h %s" % (name, k, h), spec, mean, sd, k, h, at))
        for lam, limit in ((0.2, 3), (0.05, 2.5), (1, 3.09), (1e-6, 3)):
            cases.append(ewma("%s, lambda %s limit %s" % (name, lam, limit), spec, mean, sd, lam, limit, at))
    pairs = [[limit, shift] for limit in (1e-12, 0.1, 0.5, 1, 2, 3, 3.09, 4.5, 6, 10, 20, 37) for shift in (0, 0.1, -0.5, 1, 2, -3, 5, 12)]
    cases.append(case("limits and shifts", "averageRunLength", {"pairs": pairs}, [float(1 / (sf(mpf(l) - mpf(s)) + sf(mpf(l) + mpf(s)))) for l, s in pairs], tol={"rel": 1e-12, "abs": 0}))
    write("streaming_hard", "mpmath 1.3, 50 digits, from the closed forms", cases, rel=1e-9, abs_=0, note="rel 1e-9: values at 1e9 carry 7 digits of a deviation")


if __name__ == "__main__":
    golden()
