const x = () => [1, 2, 2.5, 4, 8, -3];

/** Valid arguments of what describes one sample; what they return is called with hostile values too. */
export const describe: Record<string, () => unknown[]> = {
	ecdf: () => [x()],
	histogram: () => [x(), { bins: 4, range: [-3, 8] }],
	histogramEdges: () => [x(), 'fd'],
	kernelBandwidth: () => [x(), 'nrd0'],
	kernelDensity: () => [x(), { bandwidth: 0.5 }],
	kurtosis: () => [x()],
	mean: () => [x()],
	meanAndVariance: () => [Float64Array.from(x())],
	median: () => [x()],
	medianAbsoluteDeviation: () => [x()],
	populationVariance: () => [x()],
	quantile: () => [x(), [0.1, 0.5]],
	quantileEdges: () => [x(), 3],
	quantileOfType: () => [x(), [0.1, 0.5], 6],
	skewness: () => [x()],
	sortedCopy: () => [x()],
	standardDeviation: () => [x()],
	variance: () => [Float64Array.from(x())]
};
