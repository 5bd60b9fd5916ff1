import { polynomial } from './polynomial.ts';

const NEAR_TOP = [
	3209.3775891384694, 377.485237685302, 113.86415415105016, 3.1611237438705655, 0.18577770618460315
];
const NEAR_BOTTOM = [
	2844.236833439171, 1282.6165260773723, 244.02463793444417, 23.601290952344122, 1
];
const MIDDLE_TOP = [
	1230.3393547979972, 2051.0783778260716, 1712.0476126340707, 881.952221241769, 298.6351381974001,
	66.11919063714163, 8.883149794388377, 0.5641884969886701, 2.1531153547440383e-8
];
const MIDDLE_BOTTOM = [
	1230.3393548037495, 3439.3676741437216, 4362.619090143247, 3290.7992357334597, 1621.3895745666903,
	537.1811018620099, 117.6939508913125, 15.744926110709835, 1
];
const FAR_TOP = [
	0.0006587491615298378, 0.016083785148742275, 0.12578172611122926, 0.36034489994980445,
	0.30532663496123236, 0.016315387137302097
];
const FAR_BOTTOM = [
	0.0023352049762686918, 0.06051834131244132, 0.5279051029514285, 1.8729528499234604,
	2.568520192289822, 1
];

/** Below this the series for erf is used and erfc is 1 - erf. */
const NEAR = 0.46875;

/**
 * Error function, from -1 to 1: relative error about 1e-16.
 *
 * @see Cody (1969), "Rational Chebyshev approximations for the error function"
 */
export function erf(x: number): number {
	const size = Math.abs(x);
	if (size > NEAR) return x < 0 ? tail(size) - 1 : 1 - tail(size);
	const square = x * x;
	return (x * polynomial(NEAR_TOP, square)) / polynomial(NEAR_BOTTOM, square);
}

/**
 * Complementary error function 1 - erf(x), from 2 down to 0: relative error below 1e-15 as far as
 * doubles reach, about x = 27.
 *
 * @see Cody (1969), "Rational Chebyshev approximations for the error function"
 */
export function erfc(x: number): number {
	if (Math.abs(x) <= NEAR) return 1 - erf(x);
	return x < 0 ? 2 - tail(-x) : tail(x);
}

function tail(x: number): number {
	if (x > 27.3) return 0;
	return expOfMinusSquare(x) * scaled(x);
}

function scaled(x: number): number {
	if (x <= 4) return polynomial(MIDDLE_TOP, x) / polynomial(MIDDLE_BOTTOM, x);
	const inverse = 1 / (x * x);
	const correction = (inverse * polynomial(FAR_TOP, inverse)) / polynomial(FAR_BOTTOM, inverse);
	return (1 / Math.sqrt(Math.PI) - correction) / x;
}

/** exp(-x^2) without the rounding of x^2, which would cost two digits at x = 26. */
function expOfMinusSquare(x: number): number {
	const head = Math.trunc(x * 16) / 16;
	return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}
