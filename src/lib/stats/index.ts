/**
 * The statistics core: describe a sample, compare two, and know how sure one may be.
 * Pure functions only: numbers in, numbers out, the same in Node, a Worker and a page.
 * Never here: randomness without a seed, the clock, the DOM, words for the screen, colours.
 */

export { StatsError, type StatsErrorCode } from './stats-error.ts';

// Distributions
export type { ContinuousDistribution, DiscreteDistribution } from './distributions/distribution.ts';
export { beta } from './distributions/beta.ts';
export { binomial } from './distributions/binomial.ts';
export { chiSquared } from './distributions/chi-squared.ts';
export { exponential } from './distributions/exponential.ts';
export { fisherF } from './distributions/fisher-f.ts';
export { gamma } from './distributions/gamma.ts';
export { kolmogorov } from './distributions/kolmogorov.ts';
export { logNormal } from './distributions/log-normal.ts';
export { normal } from './distributions/normal.ts';
export { poisson } from './distributions/poisson.ts';
export { studentT } from './distributions/student-t.ts';
export { uniform } from './distributions/uniform.ts';

// Describe
export { ecdf } from './describe/ecdf.ts';
export { histogram, type Histogram, type HistogramOptions } from './describe/histogram.ts';
export { kernelBandwidth, type BandwidthRule } from './describe/kernel-bandwidth.ts';
export { kernelDensity, type KernelDensityOptions } from './describe/kernel-density.ts';
export { mean } from './describe/mean.ts';
export { quantile } from './describe/quantile.ts';
export { quantileEdges } from './describe/quantile-edges.ts';
export { sortedCopy } from './describe/sorted-copy.ts';
export { standardDeviation } from './describe/standard-deviation.ts';
export { variance } from './describe/variance.ts';
