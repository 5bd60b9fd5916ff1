import { exp } from './exp.ts';
import { type Draw, drawGamma, logGammaDraw } from './gamma.ts';
import type { State } from './sfc32.ts';

/**
 * A beta number: the share of one gamma number in the sum of two. Shapes that change with every draw,
 * as a bandit's do, leave no garbage.
 *
 * @param a first shape, above 0; not checked
 * @param b second shape, above 0; not checked
 */
export function drawBeta(state: State, a: number, b: number): number {
	if (a < 0.1 || b < 0.1) return fromLogarithms(a, b)(state);
	const x = drawGamma(state, a);
	return x / (x + drawGamma(state, b));
}

/** For small shapes, where both gamma numbers may round to 0. */
function fromLogarithms(a: number, b: number): Draw {
	const first = logGammaDraw(a);
	const second = logGammaDraw(b);
	return (state) => {
		const logX = first(state);
		return 1 / (1 + exp(second(state) - logX));
	};
}
