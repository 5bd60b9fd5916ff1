"""simulation/retraining.json - accuracy of a line among two normals, the best there is, logistic fits, McNemar, PSI.

Run with a Python that has SciPy and statsmodels: FIXTURE_DIR=../simulation /usr/bin/python3 gen_retraining.py
"""
import math
import numpy as np, scipy, statsmodels
import scipy.integrate as si, scipy.optimize as so, scipy.stats as st
import statsmodels.api as sm
from statsmodels.stats.contingency_tables import mcnemar
from common import case, write, gen


def accuracy(name, line, centre, direction, half, yes):
    """P(right) by integrating the two-dimensional density: over y by quadrature, over x by the normal cdf given y."""
    a, b, c = line
    assert a != 0

    def right(sign):
        mx, my = centre[0] + sign * half * direction[0], centre[1] + sign * half * direction[1]

        def inner(y):
            cut = -(b * y + c) / a  # a x + b y + c > 0
            p = st.norm.sf(cut - mx) if a > 0 else st.norm.cdf(cut - mx)
            return st.norm.pdf(y - my) * (p if sign > 0 else 1 - p)

        return si.quad(inner, my - 12, my + 12, epsabs=1e-13, epsrel=1e-13, limit=500)[0]

    i = {"line": line, "centre": centre, "direction": direction, "half": half, "yesShare": yes}
    return case(name, "trueAccuracy", i, yes * right(1) + (1 - yes) * right(-1))


def best(name, half, yes):
    """Bayes: the larger of the two densities, integrated along the line between the means."""
    f = lambda z: max(yes * st.norm.pdf(z - half), (1 - yes) * st.norm.pdf(z + half))
    cut = math.log((1 - yes) / yes) / (2 * half)
    parts = [si.quad(f, lo, hi, epsabs=1e-14, epsrel=1e-14, limit=500)[0] for lo, hi in ((-12 - half, cut), (cut, 12 + half))]
    return case(name, "bestAccuracy", {"half": half, "yesShare": yes}, sum(parts))


def rows_of(seed, n, gap, yes):
    y = (gen("u", seed, n) < yes).astype(float)
    x = gen("ih12", seed + 1, n) + gap * (y - 0.5)
    z = gen("ih12", seed + 2, n) + 0.4 * gap * (y - 0.5)
    return x, z, y


def fit(name, seed, n, gap, yes, weights=None):
    x, z, y = rows_of(seed, n, gap, yes)
    w = np.ones(n) if weights is None else weights(np.arange(n))
    design = np.column_stack([x, z, np.ones(n)])

    def solve(ridge):
        keep = np.array([ridge, ridge, 0.0])

        def gradient(b):
            p = 1 / (1 + np.exp(-design @ b))
            return design.T @ (w * (p - y)) + keep * b

        def hessian(b):
            p = 1 / (1 + np.exp(-design @ b))
            return (design * (w * p * (1 - p))[:, None]).T @ design + np.diag(keep)

        b = so.root(gradient, np.zeros(3), jac=hessian, tol=1e-14).x
        assert np.abs(gradient(b)).max() < 1e-8 * n
        return b

    if gap < 4:  # without the penalty our solver gives what statsmodels gives
        glm = sm.GLM(y, design, family=sm.families.Binomial(), freq_weights=w).fit(tol=1e-14)
        assert np.allclose(glm.params, solve(0.0), rtol=1e-7, atol=1e-9), (glm.params, solve(0.0))
    i = {"seed": seed, "n": n, "gap": gap, "yesShare": yes, "halfLifeRows": None if weights is None else 50}
    return case(name, "fitLogistic", i, solve(1.0))


def sign(wins, losses):
    n = wins + losses
    exact = st.binom.sf(wins - 1, n, 0.5) if wins > 0 else 1.0
    both = mcnemar([[0, wins], [losses, 0]], exact=True).pvalue if n else 1.0
    if wins > losses:  # statsmodels reports two sides
        assert abs(min(1, 2 * exact) - both) < 1e-12
    return case("%d to %d" % (wins, losses), "signTest", {"wins": wins, "losses": losses}, {"exact": exact, "midP": exact - 0.5 * st.binom.pmf(wins, n, 0.5)})


def psi(name, before, after):
    p, q = np.array(before) / sum(before), np.array(after) / sum(after)
    p, q = np.where(p == 0, 1e-4, p), np.where(q == 0, 1e-4, q)
    return case(name, "psiOfCounts", {"before": before, "after": after}, float(((p - q) * np.log(p / q)).sum()))


def golden():
    c = [
        accuracy("the best line", [0.8, 0.6, 0.0], [0, 0], [0.8, 0.6], 1.4, 0.5),
        accuracy("turned by 60 degrees", [0.8, 0.6, 0.0], [0, 0], [0.9196152422706632, -0.3928203230275509], 1.4, 0.5),
        accuracy("moved inputs", [0.8, 0.6, 0.0], [0.7, 0.5], [0.8, 0.6], 1.4, 0.5),
        accuracy("rare yes", [0.6, -0.8, -0.9], [0.1, -0.2], [0.8, 0.6], 1.1, 0.07),
        accuracy("the wrong way round", [-0.8, -0.6, 0.0], [0, 0], [0.8, 0.6], 1.4, 0.5),
        accuracy("a line far away", [0.8, 0.6, 9.0], [0, 0], [0.8, 0.6], 1.4, 0.3),
        best("even", 1.4, 0.5),
        best("rare", 1.4, 0.02),
        best("nearly one class, near means", 0.3, 0.97),
        fit("two clouds", 5, 400, 2.5, 0.5),
        fit("rare yes", 15, 1000, 2.0, 0.05),
        fit("few rows", 25, 12, 1.0, 0.5),
        fit("set apart, so that only the penalty holds it", 35, 60, 14.0, 0.5),
        fit("old rows count less", 45, 300, 2.0, 0.4, lambda i: 0.5 ** ((299 - i) / 50)),
    ]
    c += [sign(*wl) for wl in ((0, 0), (1, 0), (5, 0), (41, 37), (148, 52), (10, 12), (0, 7), (700, 600), (1800, 1500), (3, 3))]
    c += [
        psi("alike", [10, 20, 30], [10, 20, 30]),
        psi("moved", [10] * 10, [2, 4, 6, 8, 10, 12, 14, 14, 15, 15]),
        psi("an empty bin on either side", [0, 50, 50], [30, 70, 0]),
    ]
    source = "scipy %s quad, root, binom; statsmodels %s GLM and mcnemar as cross-checks" % (scipy.__version__, statsmodels.__version__)
    write("retraining", source, c, rel=1e-9, abs_=1e-11)


if __name__ == "__main__":
    golden()
