import { binomial } from '../../stats/index.ts';
import { splitLimits } from './split-limits.ts';

export interface SplitRule {
	/** Requests to the canary in a window, and as many to the baseline. */
	readonly requests: number;
	readonly alpha: number;
	readonly canaryRate: number;
	readonly baselineRate: number;
}

/** Counts further out have a chance below 1e-12. */
const reach = 8;

/** How likely the comparison with a baseline of the same size fires in one window: summed exactly. */
export function splitFires({ requests, alpha, canaryRate, baselineRate }: SplitRule): number {
	if (requests === 0 || canaryRate === 0) return 0;
	const canary = binomial(requests, canaryRate);
	const refused = (limit: number) => (limit > requests ? 0 : canary.sf(limit - 1));
	if (baselineRate === 0) return refused(splitLimits(alpha, 0, 0)[0] ?? 1);
	const baseline = binomial(requests, baselineRate);
	const mean = requests * baselineRate;
	const spread = reach * Math.sqrt(mean * (1 - baselineRate)) + 2 * reach;
	const from = Math.max(0, Math.floor(mean - spread));
	const to = Math.min(requests, Math.ceil(mean + spread));
	let sum = 0;
	splitLimits(alpha, from, to).forEach((limit, i) => {
		sum += baseline.pmf(from + i) * refused(limit);
	});
	return Math.min(1, sum);
}
