import { psiOfShift } from './psi-of-shift.ts';

/**
 * The number of rows a side below which PSI mostly rings on two normal windows this far apart: the
 * shift adds its own PSI, and chance adds (1/n + 1/m)(bins − 1) on average.
 *
 * @param shift standard deviations
 * @param threshold where the alarm stands, in nats
 * @param bins bins of equal reference share, at least 2
 * @returns rows a side; Infinity where the shift alone is enough
 * @see Yurdakul (2018), Statistical Properties of Population Stability Index
 */
export function psiBoundary(shift: number, threshold = 0.25, bins = 10): number {
	const room = threshold - psiOfShift(shift, bins);
	return room > 0 ? (2 * (bins - 1)) / room : Infinity;
}
