import { normal } from '../../../stats/index.ts';

/** √(nm / (n + m)) times the true gap at which KS at 5 % rings on every other day. */
const evenOdds = 0.9176;

/**
 * The shift of a normal feature that a KS test at 5 % passes about every other time, in sds.
 *
 * @param n reference rows, at least 1
 * @param m current rows, at least 1
 */
export function blindSpot(n: number, m: number): number {
	const gap = Math.min(0.99, evenOdds * Math.sqrt((n + m) / (n * m)));
	// The widest gap between two normals a shift s apart is 2 Φ(s / 2) − 1.
	return 2 * normal(0, 1).quantile((1 + gap) / 2);
}
