import { at } from '../families/parameter-at.ts';
import type { DependenceId } from './request.ts';

/**
 * The AUC of the whole ring against a cloud of the same marginals for a judge that knows both
 * densities. A number of the ring's noise alone: the test works it out by quadrature.
 */
export const wholeRingAuc = 0.7768;

/**
 * The AUC of the best judge there can be, one that knows both windows' densities. Rising maps of the
 * features change nothing about it, so that it holds for any continuous marginals.
 *
 * @param before strength in the reference window
 * @param after strength in the current window
 */
export function bestAuc(dependence: DependenceId, before: number, after: number): number {
	// Nearer than any control can set them, and the ratios below would be 0 by 0.
	if (Math.abs(after - before) < 1e-9) return 0.5;
	// Only whether the signs agree tells the windows apart: a score of two values.
	if (dependence === 'xor') return 0.5 + Math.abs(after - before) / 4;
	// Both windows mix the ring and the cloud, and the best score is the same for all mixtures.
	if (dependence === 'ring') return 0.5 + Math.abs(after - before) * (wholeRingAuc - 0.5);
	return bestOfCorrelations(Math.min(before, after), Math.max(before, after));
}

/**
 * Two normal pairs of correlations r < s. Along both diagonals the log of the density ratio is
 * p u² + q v²; a current row beats a reference row where a A + d D > b B + c C with four chi-squares
 * of one degree. In polar coordinates the radii go, one angle has a closed form, and the other
 * is averaged over Chebyshev's nodes.
 */
function bestOfCorrelations(r: number, s: number): number {
	const p = (1 / (1 + r) - 1 / (1 + s)) / 2;
	const q = (1 / (1 - s) - 1 / (1 - r)) / 2;
	const [a, b] = [p * (1 + s), q * (1 - s)];
	const [c, d] = [p * (1 + r), q * (1 - r)];
	const nodes = chebyshevNodes(8);
	let sum = 0;
	for (let i = 0; i < nodes.length; i++) {
		const share = at(nodes, i) * at(nodes, i);
		const wins = a * share + d * (1 - share);
		sum += wins / Math.sqrt((wins + b) * (wins + c));
	}
	return sum / nodes.length;
}

/** Roots of Chebyshev's polynomial of degree 2^doublings, each time from those of half the degree. */
function chebyshevNodes(doublings: number): number[] {
	let roots = [0];
	for (let k = 0; k < doublings; k++) {
		roots = roots.flatMap((root) => {
			const half = Math.sqrt((1 + root) / 2);
			return [half, -half];
		});
	}
	return roots;
}
