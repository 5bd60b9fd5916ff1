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
export type { StreamDetector, StreamOption } from './streaming/stream-detector.ts';
export { streamDetectors } from './streaming/stream-detectors.ts';

// Metrics
export { aucStandardError, type AucStandardErrorOptions } from './metrics/auc-standard-error.ts';
export { averagePrecision } from './metrics/average-precision.ts';
export { balancedAccuracy } from './metrics/balanced-accuracy.ts';
export { brierScore } from './metrics/brier-score.ts';
export type { CalibrationBin } from './metrics/calibration-bins.ts';
export { calibrationCurve } from './metrics/calibration-curve.ts';
export { classificationMetrics } from './metrics/classification-metrics.ts';
export type { ClassificationMetrics } from './metrics/classification-metrics.ts';
export { cohenKappa } from './metrics/cohen-kappa.ts';
export { confusionMatrix, type ConfusionMatrix } from './metrics/confusion-matrix.ts';
export { demographicParity, type DemographicParity } from './metrics/demographic-parity.ts';
export { equalOpportunity } from './metrics/equal-opportunity.ts';
export { equalizedOdds, type EqualizedOdds } from './metrics/equalized-odds.ts';
export { expectedCalibrationError } from './metrics/expected-calibration-error.ts';
export { fBetaScore } from './metrics/f-beta-score.ts';
export type { Disparity, GroupRates } from './metrics/group-rates.ts';
export { logLoss } from './metrics/log-loss.ts';
export { maxError } from './metrics/max-error.ts';
export { maximumCalibrationError } from './metrics/maximum-calibration-error.ts';
export { meanAbsoluteError } from './metrics/mean-absolute-error.ts';
export { meanAbsolutePercentageError } from './metrics/mean-absolute-percentage-error.ts';
export { meanError } from './metrics/mean-error.ts';
export { meanSquaredError } from './metrics/mean-squared-error.ts';
export { medianAbsoluteError } from './metrics/median-absolute-error.ts';
export type { Metric, MetricInput, MetricResult, MetricThreshold } from './metrics/metric.ts';
export { metrics } from './metrics/metric-registry.ts';
export { multiclassMetrics, type MulticlassMetrics } from './metrics/multiclass-metrics.ts';
export { precisionRecallArea } from './metrics/precision-recall-area.ts';
export { precisionRecallCurve } from './metrics/precision-recall-curve.ts';
export type { PrecisionRecallCurve } from './metrics/precision-recall-curve.ts';
export { r2Score } from './metrics/r2-score.ts';
export { rocAuc } from './metrics/roc-auc.ts';
export { rocAucInterval } from './metrics/roc-auc-interval.ts';
export { rocCurve, type RocCurve } from './metrics/roc-curve.ts';
export { rootMeanSquaredError } from './metrics/root-mean-squared-error.ts';

// Experiments: planning
export type { Alternative, PlanLevels } from './experiments/alternative.ts';
export { cohensH } from './experiments/cohens-h.ts';
export { dunnettCritical } from './experiments/dunnett-critical.ts';
export type {
	DesignField,
	DesignOutput,
	DesignResult,
	DesignSource,
	DesignValues,
	ExperimentDesign
} from './experiments/experiment-design.ts';
export { experimentDesigns } from './experiments/experiment-designs.ts';
export { familyErrorRate } from './experiments/family-error-rate.ts';
export {
	minimumDetectableEffect,
	type MinimumDetectableEffectOptions
} from './experiments/minimum-detectable-effect.ts';
export {
	multiVariantPlan,
	type MultiVariantPlan,
	type MultiVariantPlanOptions
} from './experiments/multi-variant-plan.ts';
export { powerForMeans, type PowerForMeansOptions } from './experiments/power-for-means.ts';
export { powerForProportions } from './experiments/power-for-proportions.ts';
export type { PowerForProportionsOptions } from './experiments/power-for-proportions.ts';
export type { ProportionsMethod } from './experiments/rows-for-shares.ts';
export type { SampleSize } from './experiments/sample-size.ts';
export { sampleSizeForMeans } from './experiments/sample-size-for-means.ts';
export type { SampleSizeForMeansOptions } from './experiments/sample-size-for-means.ts';
export { sampleSizeForPrecision } from './experiments/sample-size-for-precision.ts';
export type { SampleSizeForPrecisionOptions } from './experiments/sample-size-for-precision.ts';
export { sampleSizeForProportions } from './experiments/sample-size-for-proportions.ts';
export type { SampleSizeForProportionsOptions } from './experiments/sample-size-for-proportions.ts';
export { sampleSizeForRareEvents } from './experiments/sample-size-for-rare-events.ts';

// Experiments: reading a result
export { clopperPearsonInterval } from './experiments/clopper-pearson-interval.ts';
export { cupedAdjust, type CupedAdjustResult } from './experiments/cuped-adjust.ts';
export {
	differenceInterval,
	type DifferenceIntervalOptions
} from './experiments/difference-interval.ts';
export { fisherExactTest, type FisherExactTestResult } from './experiments/fisher-exact-test.ts';
export { relativeLift } from './experiments/relative-lift.ts';
export { sampleRatioMismatchTest } from './experiments/sample-ratio-mismatch-test.ts';
export type { SampleRatioMismatchResult } from './experiments/sample-ratio-mismatch-test.ts';
export type { TwoArms } from './experiments/two-arms.ts';
export { twoProportionTest } from './experiments/two-proportion-test.ts';
export type { TwoProportionTestResult } from './experiments/two-proportion-test.ts';
export {
	welchTTest,
	type WelchTTestOptions,
	type WelchTTestResult
} from './experiments/welch-t-test.ts';
export { welchTTestFromSummary } from './experiments/welch-t-test-from-summary.ts';
export type { SampleSummary } from './experiments/welch-t-test-from-summary.ts';
export { wilsonInterval } from './experiments/wilson-interval.ts';

// Experiments: looking more than once, Bayesian answers, bandits
export * from './experiments/index.ts';

// Latency and load
export { averagedPercentiles, type AveragedPercentiles } from './latency/averaged-percentiles.ts';
export { burnAlert, type BurnAlertOptions } from './latency/burn-alert.ts';
export { burnRate } from './latency/burn-rate.ts';
export { burnThreshold, type BurnThresholdOptions } from './latency/burn-threshold.ts';
export { erlangB } from './latency/erlang-b.ts';
export { erlangC, type ErlangCResult, type QueueOptions } from './latency/erlang-c.ts';
export { errorBudget, type ErrorBudget, type ErrorBudgetOptions } from './latency/error-budget.ts';
export { latencyBucket, type LatencyBucket } from './latency/latency-bucket.ts';
export {
	latencySketch,
	type LatencySketch,
	type LatencySketchOptions
} from './latency/latency-sketch.ts';
export { logNormalMixture } from './latency/log-normal-mixture.ts';
export type { LogNormalComponent, LogNormalMixture } from './latency/log-normal-mixture.ts';
export { percentiles, type PercentileOptions } from './latency/percentiles.ts';
export { responseTimes, type QueueTimes, type ResponseTimes } from './latency/response-times.ts';
