import type { SampleRows } from '../drift-one-feature.ts';
import { pValueMethod } from './p-value-method.ts';

const exact = `cvm = stats.cramervonmises_2samp(reference, current, method="exact")
report("cramer-von-mises.statistic", cvm.statistic)
report("cramer-von-mises.p_value", cvm.pvalue)`;

const asymptotic = `# cvm.pvalue is the same limit, but SciPy stops the series early: off by up to 3e-7 where p is small.


def limit_tail(x):
    """P(W > x) in the limit, by Smirnov's integrals (1936): keeps its digits far out."""
    if x < 0.0033:
        return 1.0
    u = (np.arange(500) + 0.5) * np.pi / 500
    t = np.pi * np.sin(u / 2) ** 2
    k = np.arange(1, 31).reshape(-1, 1)
    s = (2 * k - 1) * np.pi + t
    terms = np.exp(-x * s**2 / 2) * np.sin(u) / np.sqrt(s * np.sin(t))
    return np.sum((-1.0) ** (k - 1) * terms) * np.pi / 500


cvm = stats.cramervonmises_2samp(reference, current, method="asymptotic")
n, m = len(reference), len(current)
total = n + m
variance = (total + 1) * (4 * n * m * total - 3 * (n**2 + m**2) - 2 * n * m)
variance = variance / (180 * total**2 * n * m)
x = 1 / 6 + (cvm.statistic - (1 + 1 / total) / 6) / np.sqrt(45 * variance)
report("cramer-von-mises.statistic", cvm.statistic)
report("cramer-von-mises.p_value", limit_tail(x))`;

/** Python for the Cramer-von Mises test with the p-value that the page shows at these sizes. */
export function pythonCramerVonMises(data: SampleRows): string {
	return pValueMethod('cramer-von-mises', data) === 'exact' ? exact : asymptotic;
}
