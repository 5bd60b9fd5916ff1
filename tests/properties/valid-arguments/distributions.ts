/** Valid arguments of the distributions; their methods are called with hostile values too. */
export const distributions: Record<string, () => unknown[]> = {
	normal: () => [1, 2],
	studentT: () => [5],
	chiSquared: () => [3],
	fisherF: () => [4, 7],
	beta: () => [2, 5],
	gamma: () => [2.5, 3],
	exponential: () => [0.5],
	logNormal: () => [0, 1],
	uniform: () => [-1, 2],
	binomial: () => [20, 0.3],
	poisson: () => [4],
	kolmogorov: () => []
};
