"""classification_hard.json, regression_hard.json, fairness_hard.json: metrics over random and hard inputs. One expected value for each function and input.

scikit-learn 1.2.1 for rankings and probabilities; exact rational arithmetic (Python fractions), checked against
scikit-learn, for matrices and numbers; pROC 1.18.0 for DeLong; Fairlearn's definitions over scikit-learn's rates.
"""
import math, warnings
from fractions import Fraction as F
import numpy as np
import sklearn, sklearn.metrics as m
from mpmath import mp, mpf
from sklearn.calibration import calibration_curve
from common import case, write, resolve, G
from rlink import rcall

warnings.filterwarnings("ignore")
mp.dps = 40


def close(a, b, rel=1e-9):
    assert a == b or abs(a - b) <= 1e-12 + rel * abs(b), (a, b)
    return b


def over(a, b):
    return F(a) / F(b) if b else F(0)


def root(q):
    return mp.sqrt(mpf(q.numerator) / mpf(q.denominator))


def matrices():
    r = np.random.default_rng(4)
    rows = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1], [1, 1, 0, 0], [0, 1, 1, 0], [1, 0, 0, 1], [0, 0, 1, 1], [0, 7, 0, 5], [5, 0, 7, 0], [1, 0, 0, 10 ** 15], [10 ** 15, 1, 1, 10 ** 15], [1, 10 ** 6, 1, 10 ** 12], [9, 495, 1, 9495], [3, 3, 3, 3], [10 ** 15, 10 ** 15, 10 ** 15, 10 ** 15]]
    rows += [[int(v) for v in r.integers(0, 10 ** int(r.integers(1, 9)), 4)] for _ in range(34)]
    rows = [q for q in rows if sum(q) > 0]
    names = "accuracy precision recall f1 specificity mcc".split()
    e, bal, kap = {k: [] for k in names}, [], []
    betas = [0.1, 0.5, 2, 10, 1e-200, 1e200]
    fb = []
    for i, (tp, fp, fn, tn) in enumerate(rows):
        spread = F((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
        v = {"accuracy": over(tp + tn, tp + fp + fn + tn), "precision": over(tp, tp + fp), "recall": over(tp, tp + fn), "f1": over(2 * tp, 2 * tp + fp + fn), "specificity": over(tn, tn + fp)}
        v["mcc"] = mpf(tp * tn - fp * fn) / root(spread) if spread else 0
        for k in names:
            e[k].append(float(v[k]))
        present = [over(a, a + b) for a, b in ((tp, fn), (tn, fp)) if a + b]
        bal.append(float(sum(present) / len(present)))
        kap.append(float(over(2 * (tp * tn - fp * fn), (tp + fp) * (fp + tn) + (tp + fn) * (fn + tn))))
        b2 = F(betas[i % len(betas)]) ** 2
        fb.append(float(over((1 + b2) * tp, (1 + b2) * tp + b2 * fn + fp)))
        t, p, w = [1, 0, 1, 0], [1, 1, 0, 0], [float(tp), float(fp), float(fn), float(tn)]
        if max(w) < 1e9:
            close(m.accuracy_score(t, p, sample_weight=w), e["accuracy"][-1])
            a, b, c, _ = m.precision_recall_fscore_support(t, p, average="binary", sample_weight=w, zero_division=0)
            close(a, e["precision"][-1]), close(b, e["recall"][-1]), close(c, e["f1"][-1])
            if spread:
                close(m.matthews_corrcoef(t, p, sample_weight=w), e["mcc"][-1])
                close(m.cohen_kappa_score(t, p, sample_weight=w), kap[-1])
                close(m.balanced_accuracy_score(t, p, sample_weight=w), bal[-1])
    d = {k: [q[j] for q in rows] for j, k in enumerate(("tp", "fp", "fn", "tn"))}
    beta = [betas[i % len(betas)] for i in range(len(rows))]
    return [case("fifty matrices", "classificationMetrics", d, e, tol={"rel": 1e-14, "abs": 1e-15}), case("fifty matrices", "balancedAccuracy", d, bal), case("fifty matrices", "cohenKappa", d, kap, tol={"rel": 1e-13, "abs": 1e-15}), case("fifty matrices, six betas", "fBetaScore", dict(d, beta=beta), fb)]


def hanley():
    auc, n1, n0, e = [], [], [], []
    for a in (0, 1e-9, 0.01, 0.3, 0.5, 0.6, 0.75, 0.9, 0.99, 0.999999, 1):
        for x, y in ((1, 1), (1, 50), (20, 30), (10 ** 6, 10 ** 3)):
            q = F(a)
            v = (q * (1 - q) + (x - 1) * (q / (2 - q) - q * q) + (y - 1) * (2 * q * q / (1 + q) - q * q)) / (x * y)
            auc.append(a), n1.append(x), n0.append(y), e.append(float(root(v)))
    return [case("a grid", "aucStandardError", {"auc": auc, "positives": n1, "negatives": n0}, e)]


def concat(*parts):
    return {"concat": list(parts)}


def two(n0, n1, a, b):
    return concat({"repeat": [0, n0]}, {"repeat": [1, n1]}), concat(a, b)


def rankings():
    sets = [("one of each, apart", [0, 1], [1, 2]), ("one of each, reversed", [0, 1], [2, 1]), ("one of each, tied", [1, 0], [7, 7]), ("three rows", [1, 0, 1], [0.2, 0.2, 0.9]), ("zero and minus zero are tied", [1, 0, 1, 0], [0.0, -0.0, -0.0, 0.0]), ("smallest doubles", [0, 1, 0, 1, 1], [0, 5e-324, 1e-323, 5e-324, -5e-324]), ("largest doubles", [0, 1, 1, 0], [-1.7e308, 1.7e308, 1.79e308, 1.7e308])]
    for i, (n, p) in enumerate(((5, 0.5), (10, 0.5), (30, 0.2), (100, 0.9), (300, 0.5), (1000, 0.05), (3001, 0.5), (10000, 0.3))):
        y = concat([0, 1], G("bern", 700 + i, n, p=p))
        sets.append(("random, n = %d" % (n + 2), y, concat([0.4, 0.6], G("u", 720 + i, n))))
        sets.append(("ties, n = %d" % (n + 2), y, concat([1, 2], G("int", 740 + i, n, k=2 + i))))
    sets += [("scores of 1e-300", *two(60, 40, G("ih12", 761, 60, scale=1e-300), G("ih12", 762, 40, loc=1e-300, scale=1e-300))), ("scores of 1e300", *two(60, 40, G("ih12", 763, 60, scale=1e300), G("ih12", 764, 40, loc=1e300, scale=1e300))), ("scores a few bits apart", *two(50, 50, G("int", 765, 50, k=4, loc=1, scale=2.0 ** -52), G("int", 766, 50, k=6, loc=1, scale=2.0 ** -52))), ("from 1e-300 to 1e300", *two(40, 40, concat(G("u", 767, 20, scale=1e-300), G("u", 768, 20, scale=1e300)), concat(G("u", 769, 20, scale=1e300), G("u", 770, 20, scale=-1e300)))),
             ("heavy tails", *two(500, 300, G("lomax1", 771, 500), G("lomax1", 772, 300, scale=2))), ("far apart, n = 4000", *two(2000, 2000, G("u", 773, 2000), G("u", 774, 2000, loc=2))), ("reversed, n = 4000", *two(2000, 2000, G("u", 775, 2000, loc=2), G("u", 776, 2000))), ("all scores equal, n = 1e5", *two(99000, 1000, {"repeat": [0.3, 99000]}, {"repeat": [0.3, 1000]})), ("one positive in 1e5", *two(99999, 1, G("u", 777, 99999), [0.75])), ("one negative in 1e5", *two(1, 99999, [0.25], G("u", 778, 99999))),
             ("a million scores", G("bern", 779, 10 ** 6, p=0.3), G("u", 780, 10 ** 6)), ("a million scores of ten values", G("bern", 781, 10 ** 6, p=0.01), G("int", 782, 10 ** 6, k=10))]
    out = []
    for name, yt, sc in sets:
        t, x = resolve(yt).astype(int), resolve(sc)
        d = {"yTrue": yt, "score": sc}
        pr, rc, th = m.precision_recall_curve(t, x)
        out += [case(name, "rocAuc", d, m.roc_auc_score(t, x)), case(name, "averagePrecision", d, m.average_precision_score(t, x)), case(name, "precisionRecallArea", d, m.auc(rc, pr))][: 2 if len(t) > 10 ** 5 else 3]
        if len(t) < 20:
            f, tp, h = m.roc_curve(t, x, drop_intermediate=False)
            h = [math.inf] + list(h[1:])  # before 1.3 the first threshold is the largest score plus 1
            out += [case(name, "rocCurve", d, {"fpr": f, "tpr": tp, "thresholds": h}), case(name, "precisionRecallCurve", d, {"precision": pr, "recall": rc, "thresholds": th})]
        if 30 < len(t) < 6000 and "apart, n" not in name and "reversed" not in name:
            r = rcall("library(pROC); r <- roc(d$t, rank(d$x), direction='<', levels=c(0,1), quiet=TRUE); list(v=var(r), ci=as.numeric(ci.auc(r)))", t=t, x=x)
            out.append(case(name, "rocAucInterval", d, {"variance": float(r["v"]), "interval": [r["ci"][0], r["ci"][2]]}))
    return out


def forecasts():
    sets = [("one row, right", [1], [0.9], 10), ("one row, wrong", [0], [0.9], 10), ("two rows", [0, 1], [0.5, 0.5], 2), ("three rows, sure", [1, 0, 1], [1, 0, 1], 10), ("three rows, sure and wrong", [1, 0, 0], [0, 1, 1], 4), ("0.1 + 0.2 and its neighbours", [1, 0, 1, 0, 1], [0.1 + 0.2, 0.3, 0.7, 0.1 * 7, 0.6], 10), ("beyond the clip", [0, 1, 0, 1], [1e-300, 1e-300, 1 - 2.0 ** -53, 1 - 2.0 ** -53], 10)]
    for i, (n, bins) in enumerate(((10, 10), (50, 3), (200, 7), (1000, 10), (1000, 15), (3000, 100), (10000, 20))):
        y = G("bern", 800 + i, n, p=(0.5, 0.1, 0.01)[i % 3])
        sets += [("random, n = %d, %d bins" % (n, bins), y, G("u", 820 + i, n), bins), ("tenths on the edges, n = %d, %d bins" % (n, bins), y, G("u", 840 + i, n, decimals=1), bins), ("small, n = %d, %d bins" % (n, bins), y, G("u", 860 + i, n, scale=10.0 ** (-2 * i - 1)), bins)]
    sets += [("hundredths, 100 bins", G("bern", 881, 2000, p=0.4), G("u", 882, 2000, decimals=2), 100), ("10,000 bins", G("bern", 883, 5000, p=0.4), G("u", 884, 5000), 10000), ("one bin", G("bern", 885, 500, p=0.2), G("u", 886, 500), 1), ("only ones", {"repeat": [1, 100]}, G("u", 887, 100), 10), ("only zeros", {"repeat": [0, 100]}, G("u", 888, 100), 10), ("constant, n = 1e5", G("bern", 889, 10 ** 5, p=0.07), {"repeat": [0.07, 10 ** 5]}, 10), ("a million rows", G("bern", 890, 10 ** 6, p=0.5), G("u", 891, 10 ** 6), 10)]
    out = []
    for name, yt, ps, bins in sets:
        t, p = resolve(yt).astype(int), resolve(ps)
        d = {"yTrue": yt, "p": ps, "bins": bins}
        edges = np.linspace(0, 1, bins + 1)
        idx = np.searchsorted(edges[1:-1], p)
        rows = [{"bin": int(b), "count": int((idx == b).sum()), "meanPredicted": math.fsum(p[idx == b]) / (idx == b).sum(), "fractionPositive": t[idx == b].mean()} for b in np.unique(idx)]
        a, b = calibration_curve(t, p, n_bins=bins) if len(np.unique(t)) == 2 else ([r["fractionPositive"] for r in rows], [r["meanPredicted"] for r in rows])
        assert np.allclose(a, [r["fractionPositive"] for r in rows], rtol=1e-12) and np.allclose(b, [r["meanPredicted"] for r in rows], rtol=1e-12)
        gaps = [abs(r["meanPredicted"] - r["fractionPositive"]) for r in rows]
        out += [case(name, "brierScore", d, m.brier_score_loss(t, p) if len(t) > 1 else float((p - t)[0] ** 2)), case(name, "logLoss", d, m.log_loss(t, p, labels=[0, 1])), case(name, "expectedCalibrationError", d, math.fsum(r["count"] * g for r, g in zip(rows, gaps)) / len(t)), case(name, "maximumCalibrationError", d, max(gaps))][: 3 if len(t) > 10 ** 5 else 4]
        if len(rows) < 12:
            out.append(case(name, "calibrationCurve", d, rows))
    return out


def exact(t, p):
    """Every measure as a rational number of the doubles that went in."""
    a, b = [F(float(v)) for v in t], [F(float(v)) for v in p]
    n, off = len(a), [F(float(q) - float(v)) for v, q in zip(t, p)]  # the rounded difference, as any program has it
    eps = F(2) ** -52
    size = sorted(abs(v) for v in off)
    e = {"meanAbsoluteError": sum(size) / n, "meanSquaredError": sum(v * v for v in off) / n, "meanError": sum(off) / n, "maxError": size[-1], "medianAbsoluteError": (size[(n - 1) // 2] + size[n // 2]) / 2, "meanAbsolutePercentageError": sum(abs(v) / max(eps, abs(x)) for v, x in zip(off, a)) / n}
    e["rootMeanSquaredError"] = root(e["meanSquaredError"])
    if n > 1:
        mid = sum(a) / n
        total = sum((v - mid) ** 2 for v in a)
        left = sum(v * v for v in off)
        e["r2Score"] = 1 - left / total if total else F(1 if left == 0 else 0)
    far = {k for k, v in e.items() if not 1e-307 < abs(mpf(v.numerator) / mpf(v.denominator) if isinstance(v, F) else v) < 1e308 and v != 0}
    return {k: float(v) for k, v in e.items() if k not in far}


SKLEARN = {"meanAbsoluteError": m.mean_absolute_error, "meanSquaredError": m.mean_squared_error, "maxError": m.max_error, "medianAbsoluteError": m.median_absolute_error, "meanAbsolutePercentageError": m.mean_absolute_percentage_error, "r2Score": m.r2_score, "rootMeanSquaredError": lambda t, p: math.sqrt(m.mean_squared_error(t, p)), "meanError": lambda t, p: float((p - t).mean())}


def numbers():
    sets = [("one row", [3], [2.5]), ("two rows", [1, 2], [1, 2.5]), ("three rows", [0, 1, 5], [0.5, 1, 4]), ("perfect", [1, 2, 4], [1, 2, 4]), ("constant and perfect", [0.1, 0.1, 0.1], [0.1, 0.1, 0.1]), ("constant and not perfect", [0.1, 0.1, 0.1], [0.1, 0.1, 0.2]), ("one bit apart", [1, 1 + 2.0 ** -52], [1, 1]), ("zeros in the truth", [0, 0, 1], [1e-3, 0, 1]), ("1e300 and 1e-300", [1e300, 1e-300, -1e300], [2e300, 2e-300, 1e300])]
    for i, n in enumerate((5, 10, 50, 300, 1000)):
        sets += [("near normal, n = %d" % n, G("ih12", 900 + i, n, loc=10), G("ih12", 920 + i, n, loc=10)), ("heavy tails, n = %d" % n, G("pareto2", 940 + i, n), G("lomax1", 960 + i, n)), ("whole numbers, n = %d" % n, G("int", 970 + i, n, k=5, loc=1), G("int", 980 + i, n, k=5, loc=1))]
    sets += [("a large offset", G("ih12", 991, 200, loc=1e9, scale=1e-3), G("ih12", 992, 200, loc=1e9, scale=1e-3)), ("about 1e150", G("ih12", 993, 100, scale=1e150), G("ih12", 994, 100, scale=1e150)), ("about 1e300", G("ih12", 995, 100, scale=1e300), G("ih12", 996, 100, scale=1e300)), ("about 1e-300", G("ih12", 997, 100, scale=1e-300), G("ih12", 998, 100, scale=1e-300)), ("nearly right", G("ih12", 999, 500), G("ih12", 999, 500, loc=1e-9)), ("a constant guess", G("u", 1001, 400), {"repeat": [0.5, 400]}), ("one row far off", concat(G("u", 1002, 99), [1]), concat(G("u", 1002, 99), [1e6]))]
    out = []
    for name, yt, yp in sets:
        t, p = resolve(yt), resolve(yp)
        for fn, v in exact(t, p).items():
            if np.abs(t).max() < 1e100 and np.abs(t).max() > 1e-100 and "bit" not in name and name not in ("a large offset", "constant and not perfect") and len(t) > 1:
                close(SKLEARN[fn](t, p), v)
            tol = {"tol": {"rel": 1e-9, "abs": 0}} if name in ("a large offset", "one bit apart") else {"tol": {"rel": 1e-12, "abs": 0}}
            if fn == "meanError":
                tol = {"tol": {"rel": 1e-12, "abs": 1e-15 * float(np.abs(p - t).max())}}
            out.append(case(name, fn, {"yTrue": yt, "yPred": yp}, v, **tol))
    yt, yp = G("u", 1003, 10 ** 6), G("u", 1004, 10 ** 6)
    t, p = resolve(yt), resolve(yp)
    off = p - t
    big = {"meanAbsoluteError": math.fsum(abs(off)) / 1e6, "meanSquaredError": math.fsum(off * off) / 1e6, "medianAbsoluteError": float(np.median(abs(off))), "r2Score": m.r2_score(t, p)}
    for fn, v in big.items():
        close(SKLEARN[fn](t, p), v)
        out.append(case("a million rows", fn, {"yTrue": yt, "yPred": yp}, v))
    return out


def gap(rates):
    return max(rates) - min(rates), min(rates) / max(rates) if max(rates) else 1.0


def groups():
    sets = [("one row", [1], [1], [0]), ("one group", [1, 0, 1], [1, 1, 0], [5, 5, 5]), ("nobody is selected", [1, 0, 1, 0], [0, 0, 0, 0], [0, 0, 1, 1]), ("everybody is selected", [1, 0, 1, 0], [1, 1, 1, 1], [0, 1, 0, 1]), ("a group without positives", [0, 0, 1, 1], [0, 1, 1, 0], [0, 0, 1, 1]), ("a group without negatives", [1, 1, 0, 1], [1, 0, 1, 1], [0, 0, 1, 1]), ("a group of one row", {"gen": {"base": "bern", "seed": 1100, "n": 101, "p": 0.5}}, {"gen": {"base": "bern", "seed": 1101, "n": 101, "p": 0.5}}, concat([1], {"repeat": [0, 100]})), ("negative and broken group names", [1, 0, 1, 1, 0, 0], [1, 0, 1, 0, 1, 0], [-1, 0.5, -1, 0.5, 1e300, -1])]
    for i, (n, k) in enumerate(((20, 2), (50, 3), (100, 4), (300, 2), (500, 5), (1000, 3), (2000, 10), (5000, 2), (10000, 50), (10000, 3))):
        sets.append(("random, n = %d, %d groups" % (n, k), G("bern", 1110 + i, n, p=0.3 + 0.04 * i), G("bern", 1130 + i, n, p=0.5 - 0.04 * i), G("int", 1150 + i, n, k=k)))
    sets.append(("a million rows", G("bern", 1170, 10 ** 6, p=0.2), G("bern", 1171, 10 ** 6, p=0.1), G("int", 1172, 10 ** 6, k=4)))
    out = []
    for name, yt, yp, gr in sets:
        t, p, g = resolve(yt).astype(int), resolve(yp).astype(int), resolve(gr)
        d = {"yTrue": yt, "yPred": yp, "group": gr}
        ids = np.unique(g)
        sel, tpr, fpr = [], [], []
        for v in ids:
            tn, fp, fn, tp = m.confusion_matrix(t[g == v], p[g == v], labels=[0, 1]).ravel()
            sel.append((tp + fp) / (tp + fp + fn + tn)), tpr.append(tp / (tp + fn) if tp + fn else 0.0), fpr.append(fp / (fp + tn) if fp + tn else 0.0)
        (ds, rs), (dt, rt), (df, rf) = gap(sel), gap(tpr), gap(fpr)
        out += [case(name, "demographicParity", d, {"difference": ds, "ratio": rs, "overall": p.mean(), "differenceToOverall": max(abs(v - p.mean()) for v in sel)}), case(name, "equalOpportunity", d, {"difference": dt, "ratio": rt}), case(name, "equalizedOdds", d, {"difference": max(dt, df), "ratio": min(rt, rf), "meanDifference": (dt + df) / 2})][0 if len(t) < 10 ** 5 else 2 :]
    return out


def classes():
    out = []
    for i, (n, k) in enumerate(((1, 1), (2, 3), (3, 2), (10, 3), (50, 4), (200, 10), (1000, 3), (1000, 40), (10 ** 5, 5))):
        yt, yp = G("int", 1200 + i, n, k=k), G("int", 1220 + i, n, k=k)
        t, p = resolve(yt).astype(int), resolve(yp).astype(int)
        e = {}
        for avg in ("macro", "micro", "weighted"):
            a, b, c, _ = m.precision_recall_fscore_support(t, p, average=avg, zero_division=0)
            e[avg] = {"precision": a, "recall": b, "f1": c}
        if k < 6:
            e["confusion"] = m.confusion_matrix(t, p)
        out.append(case("n = %d, up to %d classes" % (n, k), "multiclassMetrics", {"yTrue": yt, "yPred": yp}, e))
    return out


if __name__ == "__main__":
    sk = "scikit-learn %s" % sklearn.__version__
    write("classification_hard", sk + "; exact rational arithmetic for matrices; pROC 1.18.0 for DeLong", matrices() + hanley() + rankings() + forecasts() + classes(), rel=1e-12, abs_=1e-14)
    write("regression_hard", "exact rational arithmetic (Python fractions), checked against " + sk, numbers(), rel=1e-12, abs_=1e-14)
    write("fairness_hard", "Fairlearn's definitions over the rates of " + sk, groups(), rel=1e-12, abs_=1e-14)
