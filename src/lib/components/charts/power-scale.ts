import { bentScale, type Ends, type Scale } from './scale.ts';

/**
 * Room for small values beside large ones, zero included: pixels follow value^exponent. Values
 * below zero are mirrored.
 * @param exponent above 0; 0.5 is the square-root scale of the range bars
 */
export function powerScale(domain: Ends, range: Ends, exponent = 0.5): Scale {
	const raise = (value: number, by: number) => Math.sign(value) * Math.pow(Math.abs(value), by);
	return bentScale(
		domain,
		range,
		(value) => raise(value, exponent),
		(bent) => raise(bent, 1 / exponent)
	);
}
