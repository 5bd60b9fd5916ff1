/** Valid arguments of sequential tests, Bayesian answers and bandits. */
export const sequential: Record<string, () => unknown[]> = {
	groupSequentialBounds: () => [{ looks: 5, alpha: 0.05, design: 'pocock' }],
	alphaSpendingBounds: () => [{ information: [0.3, 0.6, 1], alpha: 0.05, spending: 'pocock' }],
	peekingErrorRate: () => [{ looks: 5, alpha: 0.05 }],
	crossingProbabilities: () => [
		{ upper: [3, 2], lower: [-3, 0], information: [0.4, 1], drift: 2.8 }
	],
	alwaysValidTest: () => [{ sd: 1, tau: 0.1, alpha: 0.05 }],
	sequentialProbabilityRatioTest: () => [{ p0: 0.005, p1: 0.02, alpha: 0.05, beta: 0.2 }],
	bayesianAB: () => [
		{ successesA: 3, nA: 40, successesB: 8, nB: 42, prior: [1, 2], confidence: 0.9 }
	],
	epsilonGreedy: () => [{ arms: 3, epsilon: 0.1 }],
	ucb1: () => [{ arms: 3 }],
	thompsonSampling: () => [{ arms: 3, prior: [1, 1] }],
	pseudoRegret: () => [
		[0.1, 0.3],
		[20, 80]
	],
	laiRobbinsConstant: () => [[0.1, 0.2, 0.3]]
};
