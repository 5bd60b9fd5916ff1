/**
 * Value of a polynomial by Horner's rule.
 *
 * @param coefficients constant term first
 */
export function polynomial(coefficients: readonly number[], x: number): number {
	let value = 0;
	for (let i = coefficients.length - 1; i >= 0; i--) {
		value = value * x + (coefficients[i] as number);
	}
	return value;
}
