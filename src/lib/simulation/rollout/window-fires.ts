import { binomial, poisson } from '../../stats/index.ts';
import { errorsNeeded } from './errors-needed.ts';
import { windowRequests, type CanaryTraffic } from './window-requests.ts';

export interface WindowRule extends CanaryTraffic {
	/** The rule fires when the error rate of a window is above this share. */
	readonly threshold: number;
	/** The chance that one request fails. */
	readonly errorRate: number;
}

export interface WindowFires {
	readonly requests: number;
	readonly errorsNeeded: number;
	/** With just so many requests in the window. */
	readonly probability: number;
	/** The same where the number of requests is a Poisson count. */
	readonly poisson: number;
}

/** How likely the rule "error rate above x" fires in one window. A window without requests never fires. */
export function windowFires({ threshold, errorRate, ...traffic }: WindowRule): WindowFires {
	const requests = windowRequests(traffic);
	const needed = errorsNeeded(requests, threshold);
	if (requests === 0 || errorRate === 0) {
		return { requests, errorsNeeded: needed, probability: 0, poisson: 0 };
	}
	const mean = traffic.qps * traffic.share * traffic.windowSeconds;
	return {
		requests,
		errorsNeeded: needed,
		probability: binomial(requests, errorRate).sf(needed - 1),
		poisson: poisson(mean * errorRate).sf(errorsNeeded(mean, threshold) - 1)
	};
}
