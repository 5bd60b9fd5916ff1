/** Midpoints on the shortest interval; more are taken where the integrand is narrow. */
const POINTS = 48;
/** Beyond this the tail is below the smallest double. */
const NOTHING_LEFT = 152;

/**
 * P(W > x) for the limit of the Cramér-von Mises statistic when nothing has changed: the sum of
 * Z_k^2 / (k pi)^2. Smirnov's alternating integrals give the tail itself, so that small p-values
 * keep their digits, which 1 minus the usual series in the Bessel function K(1/4) does not.
 *
 * With s = (2k - 1) pi + t and t = pi (1 - cos u) / 2 each integrand is smooth and periodic in u, for
 * which the midpoint rule converges faster than any power of the number of points.
 *
 * @param x the statistic, 0 or more
 * @see Smirnov (1936), "Sur la distribution de omega^2"; Anderson & Darling (1952), eq. 4.35 for the other series
 */
export function cramerVonMisesLimitTail(x: number): number {
	// Below this the chance to stay under x is less than 1e-17.
	if (x < 0.0033) return 1;
	if (x > NOTHING_LEFT) return 0;
	let tail = 0;
	for (let k = 1; ; k++) {
		const start = (2 * k - 1) * Math.PI;
		const part = interval(x, start);
		tail += k % 2 === 1 ? part : -part;
		if (part < 1e-18 * tail || Math.exp((-x * start * start) / 2) === 0) break;
	}
	return Math.min(1, Math.max(0, tail));
}

/** One of Smirnov's integrals, from `start` to `start` + pi, over pi. */
function interval(x: number, start: number): number {
	const points = POINTS + Math.ceil(16 * Math.sqrt(x * start));
	let sum = 0;
	for (let k = 0; k < points; k++) {
		const u = ((k + 0.5) * Math.PI) / points;
		const half = Math.sin(u / 2);
		const t = Math.PI * half * half;
		const s = start + t;
		const root = Math.sqrt(s / Math.sin(t));
		sum += (root / s) * Math.exp((-x * s * s) / 2) * Math.sin(u);
	}
	return (sum * Math.PI) / points;
}

/**
 * The value that the limit of the Cramér-von Mises statistic exceeds with this chance: 0.46136 for 5 %.
 *
 * @param chance above 0 and below 1
 */
export function cramerVonMisesQuantile(chance: number): number {
	let low = 0;
	let high = 1;
	while (cramerVonMisesLimitTail(high) > chance) high *= 2;
	while (high - low > 1e-12 * high) {
		const middle = (low + high) / 2;
		if (cramerVonMisesLimitTail(middle) > chance) low = middle;
		else high = middle;
	}
	return high;
}
