import { costQueue } from './cost-queue.ts';

export type CostLimitOptions = {
	readonly servers: number;
	/** Seconds of one request on one GPU. */
	readonly service: number;
	/** Seconds that P99 may take. */
	readonly limit: number;
};

/**
 * The highest utilisation at which P99 stays within a limit.
 *
 * @returns 0 where even an idle pool is too slow
 */
export function costLimit({ servers, service, limit }: CostLimitOptions): number {
	const isWithin = (utilisation: number) => {
		const arrivalRate = (utilisation * servers) / service;
		return costQueue({ arrivalRate, service, price: 1, servers }).p99 <= limit;
	};
	if (!isWithin(1e-6)) return 0;
	let [low, high] = [1e-6, 1];
	for (let i = 0; i < 30; i++) {
		const middle = (low + high) / 2;
		if (isWithin(middle)) low = middle;
		else high = middle;
	}
	return low;
}
