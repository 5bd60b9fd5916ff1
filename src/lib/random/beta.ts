import { exp } from './exp.ts';
import { type Draw, gammaDraw, logGammaDraw } from './gamma.ts';

/**
 * Beta numbers: the share of one gamma number in the sum of two.
 *
 * @param a first shape, above 0; not checked
 * @param b second shape, above 0; not checked
 */
export function betaDraw(a: number, b: number): Draw {
	if (Math.min(a, b) < 0.1) return fromLogarithms(a, b);
	const first = gammaDraw(a);
	const second = gammaDraw(b);
	return (state) => {
		const x = first(state);
		return x / (x + second(state));
	};
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
