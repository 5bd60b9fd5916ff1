"""river_traces.json - what river's own detectors say and hold on streams of 2,000 to 5,000 values.

Needs river's main branch as of 2026, whose ADWIN looks at the cut after every bucket; older ones skip the last of
each size. RIVER_PATH=<folder that holds river> python3 gen_river_traces.py
"""
import os, sys

sys.path.insert(0, os.environ.get("RIVER_PATH", "."))
from river import drift
from common import case, write, resolve, G


def steps(base, seed, n, locs, **kw):
    return {"concat": [G(base, seed + i, n, loc=loc, **kw) for i, loc in enumerate(locs)]}


def rates(seed, n, ps):
    return {"concat": [G("bern", seed + i, n, p=p) for i, p in enumerate(ps)]}


NUMBERS = {
    "sudden rise": steps("ih12", 2101, 1500, [0, 1]),
    "sudden fall": steps("ih12", 2111, 1500, [5, 3.5], scale=2),
    "small rise": steps("ih12", 2121, 2000, [0, 0.25]),
    "gradual rise": steps("ih12", 2131, 250, [round(0.1 * k, 1) for k in range(10)]),
    "recurring": steps("ih12", 2161, 500, [0, 2, 0, 2, 0, 2]),
    "constant": {"repeat": [3.25, 2000]},
    "constant, then another constant": {"concat": [{"repeat": [1, 1000]}, {"repeat": [2, 1000]}]},
    "stationary": G("ih12", 2171, 5000),
    "offset 1e9, sudden rise": steps("ih12", 2181, 1500, [1e9, 1e9 + 1]),
    "offset -1e9, stationary": G("ih12", 2191, 3000, loc=-1e9),
    "heavy tail, then heavier": {"concat": [G("pareto2", 2201, 1200), G("pareto2", 2202, 1200, scale=3)]},
    "counts": {"concat": [G("int", 2211, 1200, k=4), G("int", 2212, 1200, k=6)]},
    "spread doubles, mean stays": {"concat": [G("ih12", 2221, 1500), G("ih12", 2222, 1500, scale=2)]},
    "ramp": {"concat": [{"seq": [0, 0, 1000]}, {"seq": [0, 0.01, 1500]}]},
    "micro scale": steps("ih12", 2231, 1200, [0, 2e-6], scale=1e-6),
    "mega scale": steps("ih12", 2241, 1200, [0, 1e6], scale=1e6),
    "one outlier": {"concat": [G("ih12", 2251, 1500), [1000], G("ih12", 2252, 1500)]},
    "latencies in ms": {"concat": [G("lomax1", 2261, 1500, loc=20, decimals=1), G("u", 2262, 1500, loc=20, scale=60)]},
}
ERRORS = {
    "errors 5 % to 15 %": rates(2301, 2000, [0.05, 0.15]),
    "errors 20 % to 10 %": rates(2311, 1500, [0.2, 0.1]),
    "errors recurring": rates(2321, 700, [0.1, 0.4, 0.1, 0.4]),
    "errors rising slowly": rates(2331, 500, [0.05, 0.1, 0.15, 0.2, 0.25]),
    "errors stationary 30 %": G("bern", 2351, 5000, p=0.3),
    "errors rare": rates(2361, 2500, [0.002, 0.01]),
    "no errors, then all errors": {"concat": [{"repeat": [0, 1200]}, {"repeat": [1, 1200]}]},
    "all errors, then none": {"concat": [{"repeat": [1, 1200]}, {"repeat": [0, 1200]}]},
    "every second an error": {"concat": [[0, 1] * 20, G("bern", 2371, 2500, p=0.5)]},
}


def page_hinkley(d):
    return {"n": d._x_mean.n, "mean": d._x_mean.get(), "increase": d._sum_increase - d._min_increase, "decrease": d._max_decrease - d._sum_decrease}


def ddm(d):
    return {"n": d._p.n, "p": d._p.get(), "pMin": d._p_min, "sMin": d._s_min}


def adwin(d):
    return {"width": d.width, "mean": d.estimation, "variance": d.variance / d.width}


KINDS = {"pageHinkley": (drift.PageHinkley, page_hinkley), "ddm": (drift.binary.DDM, ddm), "adwin": (drift.ADWIN, adwin)}
SNAKE = {"minInstances": "min_instances", "warmStart": "warm_start", "warningThreshold": "warning_threshold", "driftThreshold": "drift_threshold", "maxBuckets": "max_buckets", "minWindowLength": "min_window_length", "gracePeriod": "grace_period"}


def trace(stream, spec, kind, options, tol=None):
    make, look = KINDS[kind]
    detector = make(**{SNAKE.get(k, k): v for k, v in options.items()})
    x = [float(v) for v in resolve(spec)]
    at = [0, 39] + [len(x) * k // 4 - 1 for k in range(1, 5)]
    drifts, warnings, held = [], [], []
    for i, value in enumerate(x):
        detector.update(value)
        if detector.drift_detected:
            drifts.append(i)
        elif getattr(detector, "warning_detected", False):
            warnings.append(i)
        if i in at:
            held.append(look(detector))
    expected = {"drifts": {"count": len(drifts), "first": drifts[:8]}, "state": {k: [h[k] for h in held] for k in held[0]}}
    if kind == "ddm":
        expected["warnings"] = {"count": len(warnings), "first": warnings[:4]}
    name = "%s, %s" % (stream, " ".join("%s %s" % o for o in options.items()) or "defaults")
    extra = {"tol": tol} if tol else {}
    return case(name, kind + "Trace", {"options": options, "x": spec, "at": at}, expected, **extra)


OPTIONS = {
    "pageHinkley": [{}, {"threshold": 15.0, "delta": 0.1}, {"threshold": 8.0, "alpha": 0.99, "minInstances": 5, "mode": "up"}, {"threshold": 20.0, "mode": "down"}],
    "adwin": [{}, {"delta": 0.05, "clock": 1, "maxBuckets": 3, "minWindowLength": 2, "gracePeriod": 20}],
    "ddm": [{}, {"warmStart": 100, "warningThreshold": 1.5, "driftThreshold": 2.5}],
}
# river sums the values themselves: at 1e9 it holds 7 digits of the variance. Ours counts from the first value.
ROUGH = {"rel": 1e-5, "abs": 1e-9}


def golden():
    cases = []
    for streams in (NUMBERS, ERRORS):
        for stream, spec in streams.items():
            for kind, variants in OPTIONS.items():
                if kind == "ddm" and streams is NUMBERS:
                    continue
                for options in variants:
                    cases.append(trace(stream, spec, kind, options, ROUGH if kind == "adwin" and "1e9" in stream else None))
    write("river_traces", "river, main branch of 2026: drift.PageHinkley, drift.ADWIN and drift.binary.DDM, recorded", cases, rel=1e-9, abs_=1e-9,
          note="abs 1e-9: sums that cancel to near 0 keep the rounding of their terms")


if __name__ == "__main__":
    golden()
