/** Places and weights of a quadrature rule on -1 to 1. */
export type QuadratureRule = { nodes: Float64Array; weights: Float64Array };

/**
 * Gauss-Legendre quadrature on -1 to 1, exact for polynomials below degree 2n: Newton's method on
 * the Legendre polynomial, so that no table is shipped.
 *
 * @param n number of nodes, at least 1; not checked
 * @see DLMF 3.5.15 and 18.9.1, https://dlmf.nist.gov/3.5
 */
export function gaussLegendre(n: number): QuadratureRule {
	const nodes = new Float64Array(n);
	const weights = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
		let slope = 1;
		for (let round = 0; round < 8; round++) {
			let before = 0;
			let value = 1;
			for (let k = 1; k <= n; k++) {
				[before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
			}
			slope = (n * (x * value - before)) / (x * x - 1);
			x -= value / slope;
		}
		nodes[i] = x;
		weights[i] = 2 / ((1 - x * x) * slope * slope);
	}
	return { nodes, weights };
}
