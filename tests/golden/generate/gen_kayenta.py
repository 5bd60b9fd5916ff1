"""simulation/kayenta.json - R's interval behind Kayenta's judge where it is hard: ties, few values, unequal sizes, a hundredfold.

R 4.2.2 wilcox.test(exact=FALSE, correct=TRUE, conf.level=.98, tol.root=1e-13). The estimate is the median of all differences.
"""
import numpy as np
from common import case, write, resolve, G
from rlink import rcall

R = "t <- wilcox.test(d$x, d$y, conf.int=TRUE, exact=FALSE, correct=TRUE, conf.level=d$c, tol.root=1e-13, digits.rank=Inf); list(lo=t$conf.int[1], hi=t$conf.int[2])"


def shift(name, control, experiment, confidence=0.98):
    x, y = resolve(experiment), resolve(control)
    r = rcall(R, x=x, y=y, c=confidence)
    hl = float(np.median(x[:, None] - y[None, :]))
    i = {"control": control, "experiment": experiment, "confidence": confidence}
    return case(name, "shiftInterval", i, {"lower": float(r["lo"]), "upper": float(r["hi"]), "estimate": hl})


def blown(k, seed, n=10):
    """k of n points a hundredfold."""
    v = resolve(G("ih12", seed, n, loc=1, scale=0.2, decimals=4))
    return [float(round(a * (100 if i < k else 1), 4)) for i, a in enumerate(v)]


def golden():
    c = [shift("%d of 10 a hundredfold" % k, G("ih12", 31, 10, loc=1, scale=0.2, decimals=4), blown(k, 32)) for k in range(11)]
    flat = [1.0] * 10
    c += [shift("%d of 10 a hundredfold, all else tied" % k, flat, [100.0] * k + [1.0] * (10 - k)) for k in (6, 7, 8, 9)]
    c += [
        shift("small counts", G("int", 41, 30, k=4), G("int", 42, 25, k=6)),
        shift("unequal sizes", G("ih12", 43, 7, loc=5), G("ih12", 44, 60, loc=6)),
        shift("two against two", [1, 2], [5, 7]),
        shift("one against three", [1.5], [1, 2, 4]),
        shift("two against five, ends", [0.1, 0.2], [3, 1, 4, 1.5, 9]),
        shift("95 %", G("ih12", 45, 12, scale=3), G("ih12", 46, 12, loc=2, scale=3), 0.95),
        shift("heavy tail", G("pareto2", 47, 40), G("pareto2", 48, 40, scale=1.4)),
        shift("a tiny steady shift", G("ih12", 49, 10, loc=120, scale=0.5), G("ih12", 50, 10, loc=121.5, scale=0.5)),
    ]
    write("kayenta", "R 4.2.2 wilcox.test, numpy median", c, rel=1e-9, abs_=1e-9)


if __name__ == "__main__":
    golden()
