import { responseTimes } from '../../stats/index.ts';

export type QueueCostOptions = {
	/** Requests a second. */
	readonly arrivalRate: number;
	/** Seconds of one request on one GPU. */
	readonly service: number;
	/** Dollars an hour of one GPU. */
	readonly price: number;
	readonly servers: number;
};

export type QueueCost = {
	readonly utilisation: number;
	/** Seconds that one request in a hundred exceeds. */
	readonly p99: number;
	/** Seconds that half of the requests exceed. */
	readonly p50: number;
	/** Dollars for a thousand requests. */
	readonly perThousand: number;
};

/**
 * What a request costs and how long the slowest wait, with so many GPUs behind one queue: arrivals at
 * random, exponential service (M/M/c).
 *
 * @throws StatsError `unstable` where the servers cannot keep up
 */
export function costQueue({ arrivalRate, service, price, servers }: QueueCostOptions): QueueCost {
	const { response } = responseTimes({ servers, arrivalRate, serviceRate: 1 / service });
	return {
		utilisation: (arrivalRate * service) / servers,
		p99: response.quantile(0.99),
		p50: response.quantile(0.5),
		perThousand: (1000 * servers * price) / (3600 * arrivalRate)
	};
}
