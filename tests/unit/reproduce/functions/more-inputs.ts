/** Inputs beside the example, for snippets that take another way with them, by the snippet's id. */
export const moreInputs: Record<string, unknown[]> = {
	histogram: [{ x: [1, 2, 2, 3, 4, 10], bins: 3 }],
	'quantile-edges': [{ x: [1, 1, 1, 1, 2, 3, 4, 4, 4], bins: 4 }],
	'ks-test': [
		{ reference: wave(60, 0), current: wave(45, 0.4) },
		{ reference: [1, 2, 3], current: [1, 2, 3] }
	],
	'mann-whitney-u-test': [{ reference: wave(60, 0), current: wave(45, 0.4) }],
	'cramer-von-mises-test': [{ reference: wave(60, 0), current: wave(45, 0.4) }],
	'anderson-darling-test': [
		{ reference: [1, 2, 2, 3, 3, 3, 4], current: [2, 3, 3, 4, 4, 5] },
		{ reference: wave(60, 0), current: wave(45, 5) }
	],
	'wasserstein-distance': [{ reference: [5, 5, 5], current: [5, 6] }],
	'chi-square-test': [
		{ reference: [12, 0, 30], current: [9, 0, 41] },
		{ reference: [1e6, 2e6, 0], current: [1e6, 2.1e6, 4] }
	],
	'g-test': [{ reference: [12, 0, 30, 4], current: [9, 0, 41, 0] }],
	'goodness-of-fit-test': [{ observed: [0, 1, 2, 97], probabilities: [0.1, 0.2, 0.3, 0.4] }],
	'kl-divergence': [{ reference: [3, 5], current: [4, 0] }],
	'jensen-shannon-distance': [{ reference: [3, 0], current: [0, 4] }],
	normal: [{ params: [0, 1], x: [-37, 5, 8], p: [1e-300, 1e-12, 0.5] }],
	'student-t': [
		{ params: [1], x: [-1e6, 0, 3], p: [0.001, 0.9] },
		{ params: [1e5], x: [-6, 1, 9], p: [1e-9, 0.9] }
	],
	'chi-squared': [{ params: [5000], x: [4700, 5000, 5600], p: [0.001, 0.999] }],
	gamma: [{ params: [0.05, 2], x: [1e-20, 0.1, 5], p: [0.3, 0.9] }],
	beta: [{ params: [0.5, 30000], x: [1e-9, 1e-5, 1e-3], p: [0.1, 0.9] }],
	binomial: [{ params: [1e6, 0.37], x: [368_500, 370_000, 373_000], p: [0.001, 0.5] }],
	poisson: [{ params: [3000], x: [2800, 3000, 3300], p: [0.001, 0.999] }],
	'confusion-matrix': [
		{ actual: [1, 0, 0, 1], predicted: [0, 0, 0, 0], beta: 0.5 },
		{ actual: [1, 0, 0, 1], predicted: [0, 1, 1, 0], beta: 2 }
	],
	'log-loss-and-brier-score': [{ actual: [1, 0, 1, 0], probabilities: [1, 0, 0, 0.5] }],
	'roc-auc': [{ actual: [0, 1, 0, 1, 1], scores: [1, 1, 1, 1, 2] }],
	calibration: [{ actual: [0, 1, 1, 0, 1], probabilities: [0, 0.1, 0.3, 0.7, 1], bins: 10 }],
	fairness: [{ actual: [1, 1, 0, 0], predicted: [0, 0, 0, 0], group: ['a', 'b', 'a', 'c'] }],
	'multiclass-metrics': [{ actual: ['a', 'a', 'b'], predicted: ['a', 'c', 'c'] }],
	'rate-intervals': [
		{ successes: 0, n: 30, confidence: 0.95 },
		{ successes: 30, n: 30, confidence: 0.9 }
	],
	'two-proportion-test': [{ successesA: 0, nA: 50, successesB: 3, nB: 40 }],
	'fisher-exact-test': [
		{
			table: [
				[0, 10],
				[6, 4]
			]
		}
	],
	'sample-size-for-proportions': [{ baseline: 0.05, effect: 0.005, alpha: 0.01, power: 0.9 }],
	'group-sequential-bounds': [{ looks: 3, alpha: 0.01, design: 'pocock' }],
	'alpha-spending-bounds': [{ information: [0.3, 0.6, 1], alpha: 0.05, spending: 'pocock' }],
	'bayesian-ab': [{ successesA: 0, nA: 5, successesB: 4, nB: 6, prior: [0.5, 0.5] }],
	'erlang-c': [{ servers: 500, arrivalRate: 95, serviceRate: 0.2 }],
	psi: [{ reference: [10, 20, 0], current: [0, 20, 10], floor: 1e-3 }]
};

/** Numbers that look drawn and are not: no two alike, spread over -1 to 1. */
function wave(n: number, shift: number): number[] {
	return Array.from({ length: n }, (_, i) => Math.round(1e6 * Math.sin(i * i + 1)) / 1e6 + shift);
}
