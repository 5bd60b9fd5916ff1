import { deviancePart } from './deviance-part.ts';
import { erfc } from './erfc.ts';
import { logGammaOnePlus } from './log-gamma.ts';
import { logPoisson } from './log-poisson.ts';
import { polynomial } from './polynomial.ts';

/** The two parts of a whole, each right in itself: `lower + upper` is 1. */
export type Tails = { lower: number; upper: number };

const TEMME_FIRST = [
	-1 / 3,
	1 / 12,
	-2 / 135,
	1 / 864,
	1 / 2835,
	-139 / 777600,
	1 / 25515,
	-571 / 261273600,
	-1.85406221071516e-6,
	8.296711340953087e-7,
	-1.7665952736826078e-7
];
const TEMME_SECOND = [
	-1 / 540,
	-1 / 288,
	1 / 378,
	-77 / 77760,
	2.0576131687242798e-4,
	-4.018775720164609e-7
];

/** From this shape on the uniform expansion is as exact as the series and needs no loop. */
const LARGE_SHAPE = 1e5;
/** exp(-800) is 0 in doubles. */
const NOTHING_BEYOND = 800;

/**
 * Regularised incomplete gamma functions P (lower) and Q (upper) of shape a at x.
 * Each keeps its relative accuracy where it is small: about 1e-13 for a to 1e5.
 *
 * @param a above 0; not checked
 * @param x at least 0, Infinity included; not checked
 * @see DLMF 8.7, 8.9 and 8.12, https://dlmf.nist.gov/8
 */
export function gammaTails(a: number, x: number): Tails {
	if (x <= 0) return { lower: 0, upper: 1 };
	if (x === Infinity) return { lower: 1, upper: 0 };
	if (a >= LARGE_SHAPE) return uniformExpansion(a, x);
	if (x < a) return fromLower(series(a, x));
	if (x <= 1) return fromUpper(smallUpper(a, x));
	return fromUpper(continuedFraction(a, x));
}

function fromLower(lower: number): Tails {
	return { lower, upper: 1 - lower };
}

function fromUpper(upper: number): Tails {
	return { lower: 1 - upper, upper };
}

/** P by its power series (DLMF 8.7.1). */
function series(a: number, x: number): number {
	let term = 1;
	let sum = 1;
	for (let n = 1; term > sum * 1e-17; n++) {
		term *= x / (a + n);
		sum += term;
	}
	return Math.exp(logPoisson(a, x)) * sum;
}

/** Q for a <= x <= 1, where 1 - P would lose the digits of a Q that is nearly 0. */
function smallUpper(a: number, x: number): number {
	let term = 1;
	let sum = 0;
	for (let n = 1; Math.abs(term) > 1e-18; n++) {
		term *= -x / n;
		sum += term / (a + n);
	}
	const logFactor = a * Math.log(x) - logGammaOnePlus(a);
	return -Math.expm1(logFactor) - a * Math.exp(logFactor) * sum;
}

/** Q by Lentz's method on its continued fraction (DLMF 8.9.2). */
function continuedFraction(a: number, x: number): number {
	let b = x + 1 - a;
	let c = Infinity;
	let d = 1 / b;
	let h = d;
	for (let i = 1; i < 1e6; i++) {
		const numerator = i * (a - i);
		b += 2;
		d = 1 / (numerator * d + b);
		c = b + numerator / c;
		const factor = c * d;
		h *= factor;
		if (Math.abs(factor - 1) < 2e-16) break;
	}
	return a * Math.exp(logPoisson(a, x)) * h;
}

/** Temme's uniform expansion (DLMF 8.12.3, 8.12.4), to the second term. */
function uniformExpansion(a: number, x: number): Tails {
	const deviance = deviancePart(a, x);
	if (!(deviance < NOTHING_BEYOND)) return x < a ? fromLower(0) : fromUpper(0);
	const eta = Math.sqrt((2 * deviance) / a) * (x < a ? -1 : 1);
	const centre = Math.exp(-deviance) / Math.sqrt(2 * Math.PI * a);
	const rest = centre * (polynomial(TEMME_FIRST, eta) + polynomial(TEMME_SECOND, eta) / a);
	const spread = Math.sqrt(deviance);
	return x < a ? fromLower(0.5 * erfc(spread) - rest) : fromUpper(0.5 * erfc(spread) + rest);
}
