/** Valid arguments of what concerns latency, load and service levels. */
export const latency: Record<string, () => unknown[]> = {
	percentiles: () => [[10, 20, 30, 1000], [50, 99], { method: 'nearest-rank' }],
	averagedPercentiles: () => [
		[
			[1, 2, 3],
			[10, 20]
		],
		95
	],
	latencyBucket: () => [250, 0.01],
	latencySketch: () => [{ relativeError: 0.01 }],
	logNormalMixture: () => [
		[
			{ weight: 0.9, median: 40, sigma: 0.4 },
			{ weight: 0.1, median: 400, sigma: 0.6 }
		]
	],
	erlangB: () => [10, 8],
	erlangC: () => [{ servers: 10, arrivalRate: 80, serviceRate: 10 }],
	responseTimes: () => [{ servers: 10, arrivalRate: 80, serviceRate: 10 }],
	burnRate: () => [{ errorRate: 0.01, objective: 0.999 }],
	burnThreshold: () => [{ budgetShare: 0.02, windowHours: 1, periodDays: 30 }],
	errorBudget: () => [{ objective: 0.999, errorRate: 0.01, periodDays: 30 }],
	burnAlert: () => [
		{
			objective: 0.999,
			errorRates: { '5m': 0.02, '30m': 0.01, '1h': 0.02, '6h': 0.004, '3d': 0.001 }
		}
	]
};
