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
export * as special from './special/index.ts';

// Describe
export { ecdf } from './describe/ecdf.ts';
export { histogram, type Histogram, type HistogramOptions } from './describe/histogram.ts';
export { histogramEdges, type HistogramRule } from './describe/histogram-edges.ts';
export { kernelBandwidth, type BandwidthRule } from './describe/kernel-bandwidth.ts';
export { kernelDensity, type KernelDensityOptions } from './describe/kernel-density.ts';
export { kurtosis } from './describe/kurtosis.ts';
export { mean } from './describe/mean.ts';
export { meanAndVariance, type MeanAndVariance } from './describe/mean-and-variance.ts';
export { median } from './describe/median.ts';
export { medianAbsoluteDeviation } from './describe/median-absolute-deviation.ts';
export { populationVariance } from './describe/population-variance.ts';
export { quantile } from './describe/quantile.ts';
export { quantileEdges } from './describe/quantile-edges.ts';
export { quantileOfType, type QuantileType } from './describe/quantile-of-type.ts';
export { skewness } from './describe/skewness.ts';
export { sortedCopy } from './describe/sorted-copy.ts';
export { standardDeviation } from './describe/standard-deviation.ts';
export { variance } from './describe/variance.ts';

// Two samples
export { adjustPValues, type PAdjustment } from './drift/adjust-p-values.ts';
export { andersonDarlingTest } from './drift/anderson-darling-test.ts';
export type { AndersonDarlingTestResult } from './drift/anderson-darling-test.ts';
export { binEdges, type BinStrategy } from './drift/bin-edges.ts';
export { binCounts, binCountsFromSorted } from './drift/bin-counts.ts';
export { categoricalPair, type CategoricalPair } from './drift/categorical-pair.ts';
export { chiSquareTest } from './drift/chi-square-test.ts';
export type { ChiSquareTestOptions, ChiSquareTestResult } from './drift/chi-square-test.ts';
export {
	continuousPair,
	type ContinuousPair,
	type ContinuousPairOptions
} from './drift/continuous-pair.ts';
export {
	cramerVonMisesFromSummary,
	cramerVonMisesTest,
	type CramerVonMisesTestResult
} from './drift/cramer-von-mises-test.ts';
export {
	domainClassifierSteps,
	domainClassifierTest,
	type DomainClassifierOptions,
	type DomainClassifierResult
} from './drift/domain-classifier-test.ts';
export type { DriftPair, DriftResult, DriftTest, DriftThreshold } from './drift/drift-test.ts';
export { driftTests } from './drift/drift-tests.ts';
export { energyDistance } from './drift/energy-distance.ts';
export type { FeatureRows } from './drift/feature-columns.ts';
export { goodnessOfFitTest, type GoodnessOfFitResult } from './drift/goodness-of-fit-test.ts';
export { gTest, type GTestResult } from './drift/g-test.ts';
export { hellingerDistance } from './drift/hellinger-distance.ts';
export { jensenShannonDistance } from './drift/jensen-shannon-distance.ts';
export { klDivergence, type KlDivergenceOptions } from './drift/kl-divergence.ts';
export {
	ksTest,
	ksTestFromGap,
	ksTestFromSorted,
	ksTestSteps,
	type KsTestOptions,
	type KsTestResult
} from './drift/ks-test.ts';
export { lInfinityDistance } from './drift/l-infinity-distance.ts';
export {
	mannWhitneyFromSummary,
	mannWhitneyUTest,
	type MannWhitneyOptions,
	type MannWhitneyUTestResult
} from './drift/mann-whitney-u-test.ts';
export {
	maximumMeanDiscrepancy,
	type MaximumMeanDiscrepancyOptions,
	type MaximumMeanDiscrepancyResult
} from './drift/maximum-mean-discrepancy.ts';
export {
	permutationTest,
	type PermutationOptions,
	type PermutationTestResult,
	type TwoSampleStatistic
} from './drift/permutation-test.ts';
export { psi, type PsiFloor, type PsiResult } from './drift/psi.ts';
export { psiFromSamples } from './drift/psi-from-samples.ts';
export type { PsiFromSamplesOptions, PsiFromSamplesResult } from './drift/psi-from-samples.ts';
export { psiNull, type PsiNull } from './drift/psi-null.ts';
export { runToEnd } from './drift/run-to-end.ts';
export { sortedPairSummary, type SortedPairSummary } from './drift/sorted-pair-summary.ts';
export { totalVariationDistance } from './drift/total-variation-distance.ts';
export {
	wassersteinDistance,
	wassersteinFromSorted,
	type WassersteinOptions
} from './drift/wasserstein-distance.ts';
export type { WidestGap } from './drift/widest-gap.ts';

// Streams
export { adwin, type AdwinOptions, type AdwinState } from './streaming/adwin.ts';
export { averageRunLength } from './streaming/average-run-length.ts';
export type { ChangeDetector, StreamVerdict } from './streaming/change-detector.ts';
export { cusum, type CusumOptions, type CusumState } from './streaming/cusum.ts';
export { ddm, type DdmOptions, type DdmState } from './streaming/ddm.ts';
export { ewmaChart, type EwmaChartOptions, type EwmaChartState } from './streaming/ewma-chart.ts';
export {
	pageHinkley,
	type PageHinkleyOptions,
	type PageHinkleyState
} from './streaming/page-hinkley.ts';

// Metrics

// Experiments: planning

// Experiments: reading a result

// Experiments: looking more than once, Bayesian answers, bandits

// Latency and load
