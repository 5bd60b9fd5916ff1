import { binomial } from '../../stats/index.ts';
import { splitLimits } from './split-limits.ts';

export interface SplitRule {
	/** Requests to the canary in a window. */
	readonly requests: number;
	/** Requests to the baseline; as many if not said. */
	readonly baselineRequests?: number;
	readonly alpha: number;
	readonly canaryRate: number;
	readonly baselineRate: number;
}

/** Counts further out have a chance below 1e-12. */
const reach = 8;

/** How likely the comparison with a baseline fires in one window: summed exactly. */
export function splitFires(rule: SplitRule): number {
	const { requests, baselineRequests: others = requests, alpha, canaryRate, baselineRate } = rule;
	if (requests === 0 || others === 0 || canaryRate === 0) return 0;
	const share = requests / (requests + others);
	const canary = binomial(requests, canaryRate);
	const refused = (limit: number) => (limit > requests ? 0 : canary.sf(limit - 1));
	if (baselineRate === 0) return refused(splitLimits(alpha, 0, 0, share)[0] ?? 1);
	const baseline = binomial(others, baselineRate);
	const mean = others * baselineRate;
	const spread = reach * Math.sqrt(mean * (1 - baselineRate)) + 2 * reach;
	const from = Math.max(0, Math.floor(mean - spread));
	const to = Math.min(others, Math.ceil(mean + spread));
	let sum = 0;
	splitLimits(alpha, from, to, share).forEach((limit, i) => {
		sum += baseline.pmf(from + i) * refused(limit);
	});
	return Math.min(1, sum);
}
