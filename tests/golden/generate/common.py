"""Shared helpers of the fixture generators.

Everything that a fixture needs to rebuild its input is integer arithmetic plus IEEE +,-,*,/,sqrt and
floor, so a TypeScript port gives bit-identical doubles (see ../README.md).
"""
import json, math, os, sys
import numpy as np

M32 = 0xFFFFFFFF


def imul(a, b):
    return (a * b) & M32


def mulberry32(seed):
    """Generator of uniforms k/2^32, k = 0 .. 2^32-1 (mulberry32, public domain, Tommy Ettinger)."""
    a = seed & M32
    while True:
        a = (a + 0x6D2B79F5) & M32
        t = imul(a ^ (a >> 15), 1 | a)
        t = ((t + imul(t ^ (t >> 7), 61 | t)) & M32) ^ t
        yield ((t ^ (t >> 14)) & M32) / 4294967296.0


def uniforms(seed, n):
    """Vectorised mulberry32: the state after i steps is seed + i*0x6D2B79F5 mod 2^32."""
    i = np.arange(1, n + 1, dtype=np.uint64)
    a = (np.uint64(seed & M32) + i * np.uint64(0x6D2B79F5)) & np.uint64(M32)
    m = np.uint64(M32)
    t = ((a ^ (a >> np.uint64(15))) * (a | np.uint64(1))) & m
    t = ((t + (((t ^ (t >> np.uint64(7))) * (t | np.uint64(61))) & m)) & m) ^ t
    return ((t ^ (t >> np.uint64(14))) & m).astype(np.float64) / 4294967296.0


def gen(base, seed, n, loc=0.0, scale=1.0, decimals=None, k=None, p=None):
    """One {"gen": ...} spec -> float64 array."""
    if base == "u":
        x = uniforms(seed, n)
    elif base == "ih12":  # Irwin-Hall(12)-6: mean 0, sd 1, bounded by +-6; exact in doubles
        x = uniforms(seed, 12 * n).reshape(n, 12).sum(axis=1) - 6.0
    elif base == "pareto2":  # Pareto, x_m=1, alpha=2: infinite variance
        x = 1.0 / np.sqrt(1.0 - uniforms(seed, n))
    elif base == "lomax1":  # log-logistic(1) = u/(1-u): infinite mean
        u = uniforms(seed, n)
        x = u / (1.0 - u)
    elif base == "int":  # uniform integers 0..k-1
        x = np.floor(uniforms(seed, n) * k)
    elif base == "bern":  # 1 if u < p else 0
        x = (uniforms(seed, n) < p).astype(np.float64)
    else:
        raise ValueError(base)
    x = loc + scale * x
    if decimals is not None:
        f = 10.0 ** decimals
        x = np.floor(x * f + 0.5) / f
    return x


def resolve(spec):
    """Inline list | {"gen": {...}} | {"concat": [spec, ...]} | {"repeat": [value, n]} | {"seq": [start, step, n]}"""
    if isinstance(spec, (list, tuple, np.ndarray)):
        return np.asarray(spec, dtype=np.float64)
    if "gen" in spec:
        return gen(**spec["gen"])
    if "concat" in spec:
        return np.concatenate([resolve(s) for s in spec["concat"]])
    if "repeat" in spec:
        return np.full(int(spec["repeat"][1]), float(spec["repeat"][0]))
    if "seq" in spec:
        a, d, n = spec["seq"]
        return a + d * np.arange(int(n), dtype=np.float64)
    raise ValueError(spec)


def G(base, seed, n, **kw):
    d = {"base": base, "seed": seed, "n": n}
    d.update(kw)
    return {"gen": d}


def clean(v):
    """JSON-safe: numpy -> python, NaN/inf -> strings."""
    if isinstance(v, dict):
        return {str(k): clean(x) for k, x in v.items()}
    if isinstance(v, (list, tuple)):
        return [clean(x) for x in v]
    if isinstance(v, np.ndarray):
        return [clean(x) for x in v.tolist()]
    if isinstance(v, (np.bool_, bool)):
        return bool(v)
    if isinstance(v, (np.integer, int)):
        return int(v)
    if isinstance(v, (np.floating, float)):
        f = float(v)
        if math.isnan(f):
            return "NaN"
        if math.isinf(f):
            return "Infinity" if f > 0 else "-Infinity"
        return f
    if v is None or isinstance(v, str):
        return v
    raise TypeError(type(v))


def case(name, fn, input, expected, **extra):
    c = {"name": name, "fn": fn, "input": input, "expected": expected}
    c.update(extra)
    return clean(c)


def short(v):
    """Expected values to 15 digits, which every tolerance here is far above."""
    if isinstance(v, dict):
        return {k: short(x) for k, x in v.items()}
    if isinstance(v, list):
        return [short(x) for x in v]
    return float("%.15g" % v) if isinstance(v, float) else v


def outdir():
    here = os.path.dirname(os.path.abspath(__file__))
    d = os.environ.get("FIXTURE_DIR")
    return d if d else os.path.normpath(os.path.join(here, ".."))


def write(name, source, cases, rel=1e-9, abs_=1e-12, note=None):
    names = [c["fn"] + ": " + c["name"] for c in cases]
    assert len(names) == len(set(names)), "duplicate case names: %s" % [n for n in names if names.count(n) > 1][:5]
    doc = {"source": source, "tolerance": {"rel": rel, "abs": abs_}}
    if note:
        doc["note"] = note
    doc["cases"] = cases
    path = os.path.join(outdir(), name + ".json")
    with open(path, "w") as f:
        f.write('{\n "source": %s,\n "tolerance": %s,\n' % (json.dumps(source), json.dumps(doc["tolerance"])))
        if note:
            f.write(' "note": %s,\n' % json.dumps(note))
        f.write(' "cases": [\n  ' + ",\n  ".join(json.dumps(c, allow_nan=False) for c in cases) + "\n ]\n}\n")
    print("%-28s %4d cases %8d bytes" % (name, len(cases), os.path.getsize(path)))


if __name__ == "__main__":
    g = mulberry32(42)
    a = [next(g) for _ in range(100)]
    assert np.array_equal(np.array(a), uniforms(42, 100))
    print(a[:5], [int(x * 2**32) for x in a[:5]])
    print(gen("ih12", 7, 3), gen("pareto2", 7, 3), gen("lomax1", 7, 3, decimals=3))
