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
	psi: [{ reference: [10, 20, 0], current: [0, 20, 10], floor: 1e-3 }]
};

/** Numbers that look drawn and are not: no two alike, spread over -1 to 1. */
function wave(n: number, shift: number): number[] {
	return Array.from({ length: n }, (_, i) => Math.round(1e6 * Math.sin(i * i + 1)) / 1e6 + shift);
}
