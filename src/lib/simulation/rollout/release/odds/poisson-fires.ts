import { poisson } from '../../../../stats/index.ts';
import { errorsNeeded } from '../../errors-needed.ts';

export interface PoissonRule {
	/** Requests that are expected in a window. */
	readonly mean: number;
	readonly errorRate: number;
	/** The rule fires above this share. */
	readonly threshold: number;
	/** Fewer requests than this say nothing. */
	readonly atLeast: number;
}

/** Counts further out have a chance below 1e-12. */
const reach = 8;

/**
 * How likely "error rate above x" fires in one window to which requests come by chance: exact. A window
 * with a few requests less may need one error less, so that at a threshold of x with n x whole this
 * is well above what the expected number of requests gives.
 */
export function poissonFires({ mean, errorRate, threshold, atLeast }: PoissonRule): number {
	const failing = mean * errorRate;
	if (!(failing > 0)) return 0;
	const errors = poisson(failing);
	const rest = mean - failing > 0 ? poisson(mean - failing) : undefined;
	// At most so many answers without error: none is certain where every answer fails.
	const atMost = (many: number) => (many < 0 ? 0 : (rest?.cdf(many) ?? 1));
	const most = Math.ceil(failing + reach * Math.sqrt(failing) + 2 * reach);
	let sum = 0;
	for (let k = Math.max(1, Math.floor(failing - reach * Math.sqrt(failing))); k <= most; k++) {
		const enough = Math.max(0, atLeast - k);
		const firing = atMost(mostRequests(k, threshold) - k) - atMost(enough - 1);
		sum += errors.pmf(k) * Math.max(0, firing);
	}
	return Math.min(1, sum);
}

/** The most requests among which k errors are above the threshold. */
function mostRequests(k: number, threshold: number): number {
	if (threshold <= 0) return Number.MAX_SAFE_INTEGER;
	let requests = Math.ceil(k / threshold);
	while (errorsNeeded(requests, threshold) > k) requests--;
	return requests;
}
