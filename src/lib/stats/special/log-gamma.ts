import { polynomial } from './polynomial.ts';
import { stirlingSeries } from './stirling-series.ts';

/** 1 - Euler's constant, then (-1)^n (zeta(n) - 1) / n for n = 2, 3, ... */
const ABOUT_TWO = [
	0.42278433509846713, 0.3224670334241132, -0.0673523010531981, 0.020580808427784546,
	-0.007385551028673986, 0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425,
	-0.00022315475845357939, 9.945751278180853e-5, -4.492623673813314e-5, 2.050721277567069e-5,
	-9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
	-4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8,
	-2.2711094608943164e-8, 1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9,
	-1.1921401405860912e-9, 5.731367241678862e-10, -2.7595228851242334e-10
];

const HALF_LOG_TWO_PI = 0.9189385332046727;

/**
 * Logarithm of the gamma function. Relative error about 1e-15, at its zeros 1 and 2 too.
 *
 * @param x above 0; not checked
 * @see DLMF 5.7.3 (between 0 and 2.5) and 5.11.1 (from 16 on), https://dlmf.nist.gov/5.7
 */
export function logGamma(x: number): number {
	if (x < 0.5) return logGammaOnePlus(x) - Math.log(x);
	if (x < 1.5) return aboutTwo(x - 1) - Math.log(x);
	if (x >= 16) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingSeries(x);
	let product = 1;
	let reduced = x;
	while (reduced > 2.5) {
		reduced -= 1;
		product *= reduced;
	}
	return aboutTwo(reduced - 2) + Math.log(product);
}

/**
 * log gamma(1 + x), without losing what 1 + x would round away when x is tiny.
 *
 * @param x above -0.5; not checked
 */
export function logGammaOnePlus(x: number): number {
	return Math.abs(x) < 0.5 ? aboutTwo(x) - Math.log1p(x) : logGamma(1 + x);
}

/** log gamma(2 + z) for z from -0.5 to 0.5. */
function aboutTwo(z: number): number {
	return z * polynomial(ABOUT_TWO, z);
}
