const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/**
 * A number in a sentence: a few decimals, or a power of ten where those would all be zeros.
 *
 * @param digits decimals worth showing
 */
export function plainNumber(value: number, digits: number): string {
	if (value === Infinity) return 'infinite';
	if (value === 0 || Math.abs(value) >= 0.5 * 10 ** -digits) return value.toFixed(digits);
	const [mantissa, exponent] = value.toExponential(1).split('e') as [string, string];
	const power = String(-Number(exponent)).replace(
		/\d/g,
		(digit) => SUPERSCRIPTS[Number(digit)] ?? ''
	);
	return `${mantissa} × 10⁻${power}`;
}

/** A p-value in a sentence; one that underflows is not 0 but too small to write. */
export function plainP(pValue: number): string {
	return pValue < 1e-300 ? 'p < 10⁻³⁰⁰' : `p = ${plainNumber(pValue, 3)}`;
}
