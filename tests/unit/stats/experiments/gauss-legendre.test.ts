import { describe, expect, it } from 'vitest';
import { gaussLegendre } from '../../../../src/lib/stats/experiments/gauss-legendre.ts';

describe('gaussLegendre(n)', () => {
	it('has the nodes and weights of two and three points', () => {
		const two = gaussLegendre(2);
		expect(two.nodes[1]).toBeCloseTo(Math.sqrt(1 / 3), 15);
		expect(two.weights[0]).toBeCloseTo(1, 15);
		const three = gaussLegendre(3);
		expect(three.nodes[2]).toBeCloseTo(Math.sqrt(0.6), 15);
		expect(Array.from(three.weights, (w) => 9 * w).map(Math.round)).toEqual([5, 8, 5]);
	});

	it('is exact for polynomials below degree 2n', () => {
		const { nodes, weights } = gaussLegendre(16);
		const integral = nodes.reduce((sum, x, i) => sum + (weights[i] as number) * x ** 30, 0);
		expect(integral).toBeCloseTo(2 / 31, 15);
	});
});
