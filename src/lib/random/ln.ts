import { highWord, withHighWord } from './double-bits.ts';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Natural logarithm, from arithmetic and the bits of the number alone, so that every engine gives
 * the same: `Math.log` differs in its last bit between engines. Error below 1 unit in the last
 * place. A port of FreeBSD's e_log.c; bit for bit that of @stdlib, at a tenth of its weight.
 *
 * @param x 0 or above; -Infinity at 0, NaN below
 * @see https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c (Sun Microsystems, 1993:
 *   "Permission to use, copy, modify, and distribute this software is freely granted")
 */
export function ln(x: number): number {
	if (!(x > 0)) return x === 0 ? -Infinity : NaN;
	if (x === Infinity) return x;
	if (x < 2.2250738585072014e-308) return scaledLn(x * 18014398509481984, -54);
	return scaledLn(x, 0);
}

/** ln(x) + exponent ln 2, for x with a full fraction. */
function scaledLn(x: number, exponent: number): number {
	const high = highWord(x);
	const fraction = high & 0xfffff;
	const carry = (fraction + 0x95f64) & 0x100000;
	const k = exponent + (high >> 20) - 1023 + (carry >> 20);
	const f = withHighWord(x, fraction | (carry ^ 0x3ff00000)) - 1;
	if ((0xfffff & (2 + fraction)) < 3) return nearPowerOfTwo(f, k);
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
	const even =
		z *
		(0.6666666666666735 +
			w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
	const rest = even + odd;
	if (((fraction - 0x6147a) | (0x6b851 - fraction)) > 0) {
		const half = 0.5 * f * f;
		if (k === 0) return f - (half - s * (half + rest));
		return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
	}
	if (k === 0) return f - s * (f - rest);
	return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}

/** ln((1 + f) 2^k) where f is below 2^-20 in size. */
function nearPowerOfTwo(f: number, k: number): number {
	if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
	const rest = f * f * (0.5 - 0.3333333333333333 * f);
	if (k === 0) return f - rest;
	return k * LN2_HIGH - (rest - k * LN2_LOW - f);
}
