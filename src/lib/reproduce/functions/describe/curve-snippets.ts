import { ecdf, kernelBandwidth, kernelDensity } from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { makeSnippet } from '../make-snippet.ts';
import { namedValues } from '../named-values.ts';
import { exampleX, listed, pythonX, rX, type SampleX } from './sample-x.ts';

type Curve = SampleX & { t: readonly number[] };

const steps = makeSnippet<Curve>({
	id: 'ecdf',
	functions: ['ecdf'],
	title: 'Empirical distribution function',
	example: { x: exampleX, t: [90, 112, 150, 400] },
	numbers: ({ x, t }) => namedValues('share', t.map(ecdf(x))),
	python: (input) => `${pythonX(input)}

for i, t in enumerate([${listed(input.t)}]):
    report(f"share_{i + 1}", np.mean(x <= t))`,
	r: (input) => `${rX(input)}

t <- c(${listed(input.t)})
report(paste0("share_", seq_along(t)), ecdf(x)(t))`
});

const density = makeSnippet<Curve>({
	id: 'kernel-density',
	functions: ['kernelDensity', 'kernelBandwidth'],
	title: 'Gaussian kernel density and three rules for its width',
	example: { x: exampleX, t: [90, 112, 150] },
	numbers: ({ x, t }) => ({
		silverman: kernelBandwidth(x, 'silverman'),
		scott: kernelBandwidth(x, 'scott'),
		nrd0: kernelBandwidth(x, 'nrd0'),
		...namedValues('density', t.map(kernelDensity(x)))
	}),
	python: (input) => `${pythonX(input)}

sd = np.std(x, ddof=1)
curve = stats.gaussian_kde(x, bw_method="silverman")
report("silverman", curve.factor * sd)
report("scott", stats.gaussian_kde(x, bw_method="scott").factor * sd)
# What R calls nrd0, and most textbooks Silverman's rule; SciPy's silverman is another.
report("nrd0", 0.9 * min(sd, stats.iqr(x) / 1.34) * len(x) ** -0.2)
for i, t in enumerate([${listed(input.t)}]):
    report(f"density_{i + 1}", curve(t)[0])`,
	r: (input) => `${rX(input)}

n <- length(x)
silverman <- sd(x) * (3 * n / 4)^-0.2
report("silverman", silverman)
report("scott", sd(x) * n^-0.2)
report("nrd0", bw.nrd0(x))
# density() looks its curve up on a grid; the sum itself is exact.
t <- c(${listed(input.t)})
curve <- vapply(t, function(at) mean(dnorm(at, x, silverman)), numeric(1))
report(paste0("density_", seq_along(t)), curve)`
});

const givenWidth = makeSnippet<Curve & { bandwidth: number }>({
	id: 'kernel-density-of-width',
	functions: ['kernelDensity'],
	title: 'Gaussian kernel density with a width of your own',
	example: { x: exampleX, t: [90, 112, 150], bandwidth: 8 },
	numbers: ({ x, t, bandwidth }) => namedValues('density', t.map(kernelDensity(x, { bandwidth }))),
	python: (input) => `${pythonX(input)}

# A number for bw_method counts in standard deviations of the sample.
curve = stats.gaussian_kde(x, bw_method=${exactNumber(input.bandwidth)} / np.std(x, ddof=1))
for i, t in enumerate([${listed(input.t)}]):
    report(f"density_{i + 1}", curve(t)[0])`,
	r: (input) => `${rX(input)}

t <- c(${listed(input.t)})
curve <- vapply(t, function(at) mean(dnorm(at, x, ${exactNumber(input.bandwidth)})), numeric(1))
report(paste0("density_", seq_along(t)), curve)`
});

/** Snippets for the curves through a sample. */
export const curveSnippets = [steps, density, givenWidth];
