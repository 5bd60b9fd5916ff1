"""model_drift_hard.json: the domain classifier and MMD where they are hard.

Few rows, very unequal sizes, ties, constant and duplicate features, enormous and tiny units, several penalties.
Needs scikit-learn (1.2 or later) beside gen_model_drift.py, whose functions it uses.
"""
import numpy as np, sklearn
from common import write, short, G
from gen_model_drift import domain, mmd

cases = []
k = 0


def features(n, kinds, shift=0.0):
    global k
    out = []
    for kind in kinds:
        k += 1
        base, kw = kind
        kw = dict(kw)
        scale = kw.get("scale", 1)
        if base in ("ih12", "u"):
            kw["loc"] = kw.get("loc", 0) + shift * scale
        out.append(G(base, 7000 + k, n, **kw))
    return out


bell, flat, ties, flag = ("ih12", {}), ("u", {}), ("int", {"k": 4}), ("bern", {"p": 0.3})
settings = [
    ("one bell", [bell], 40, 40, 0.5), ("two bells", [bell, bell], 60, 45, 0.4), ("bell, flat and ties", [bell, flat, ties], 80, 50, 0.3),
    ("six features", [bell, flat, ties, flag, bell, flat], 120, 100, 0.2), ("flag alone", [flag], 60, 60, 0), ("ties alone", [ties], 50, 70, 0),
    ("very unequal", [bell, bell], 400, 12, 0.8), ("few rows", [bell, flat], 10, 10, 1.0), ("enormous unit", [("ih12", {"scale": 1e150}), bell], 50, 50, 0.5),
    ("tiny unit", [("ih12", {"scale": 1e-150}), bell], 50, 50, 0.5), ("far from zero", [("ih12", {"loc": 1e6}), flat], 70, 60, 0.6), ("far apart", [bell], 30, 30, 9.0),
]
for name, kinds, n, m, shift in settings:
    for C, folds in ((1.0, 5), (0.01, 3), (100.0, 5)):
        cases.append(domain("%s, C %g, %d folds" % (name, C, folds), features(n, kinds), features(m, kinds, shift), C=C, folds=folds))
for name, kinds, n, m, shift in settings:
    if name == "flag alone":  # most pairs are equal: no median width
        continue
    for sigma in (None, 0.7, 5.0):
        if sigma and "unit" in name:
            continue
        cases.append(mmd("%s, sigma %s" % (name, sigma), features(min(n, 60), kinds), features(min(m, 60), kinds, shift), sigma=sigma))
for n, m in ((2, 2), (2, 5), (3, 4), (5, 4), (6, 6)):
    cases.append(mmd("all splits of %d and %d" % (n, m), features(n, [bell, flat]), features(m, [bell, flat], 0.8), permutations=True))
cases = [{**c, "expected": short(c["expected"])} for c in cases]
write("model_drift_hard", "scikit-learn %s LogisticRegression(newton-cholesky), numpy %s; MMD after Gretton 2012 eq. 3/5" % (sklearn.__version__, np.__version__),
      cases, rel=1e-9, abs_=1e-12)
