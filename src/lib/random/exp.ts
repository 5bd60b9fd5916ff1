import { withHighWord } from './double-bits.ts';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Exponential function, from arithmetic and the bits of the number alone, so that every engine
 * gives the same: `Math.exp` differs in its last bit between engines. Error below 1 unit in the
 * last place. A port of FreeBSD's e_exp.c; bit for bit that of @stdlib, at a tenth of its weight.
 *
 * @param x any number; NaN gives NaN
 * @see https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c (Sun Microsystems, 2004:
 *   "Permission to use, copy, modify, and distribute this software is freely granted")
 */
export function exp(x: number): number {
	if (x > 709.782712893384) return Infinity;
	if (x < -745.1332191019411) return 0;
	if (Math.abs(x) < 3.725290298461914e-9) return 1 + x;
	const k = Math.trunc(1.4426950408889634 * x + (x < 0 ? -0.5 : 0.5));
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const t = r * r;
	const c =
		r -
		t *
			(0.16666666666666602 +
				t *
					(-0.0027777777777015593 +
						t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
	return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/** y 2^k, rounded once, for y between 0.5 and 2. */
function timesPowerOfTwo(y: number, k: number): number {
	if (k > 1023) return y * 2 * powerOfTwo(k - 1);
	if (k < -1021) return y * powerOfTwo(k + 54) * 5.551115123125783e-17;
	return y * powerOfTwo(k);
}

function powerOfTwo(k: number): number {
	return withHighWord(0, (k + 1023) << 20);
}
