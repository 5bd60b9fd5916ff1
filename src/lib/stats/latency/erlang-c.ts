import { checkFinite, checkPositive } from '../check-number.ts';
import { StatsError } from '../stats-error.ts';
import { erlangB } from './erlang-b.ts';

export type QueueOptions = {
	/** Servers that work side by side, 1 to 1 million. */
	servers: number;
	/** Requests a second that arrive, above 0. */
	arrivalRate: number;
	/** Requests a second that one server can finish, above 0. */
	serviceRate: number;
};

export type ErlangCResult = {
	/** Share of the servers' time that is spent working, below 1. */
	utilisation: number;
	/** Share of the requests that must wait. */
	probabilityOfWaiting: number;
	/** Seconds, over all requests. */
	meanWait: number;
	/** Seconds of waiting and being served. */
	meanResponse: number;
	/** Requests that are waiting. */
	meanQueueLength: number;
};

/**
 * Erlang's C: waiting for the next free of several servers, where requests arrive at random and
 * service times are exponential (M/M/c).
 *
 * @throws StatsError if an option is out of its range; `unstable` at a utilisation of 1 or more
 * @see Kleinrock, Queueing Systems, volume 1, section 3.6
 */
export function erlangC({ servers, arrivalRate, serviceRate }: QueueOptions): ErlangCResult {
	checkPositive('erlangC', 'arrivalRate', arrivalRate);
	checkPositive('erlangC', 'serviceRate', serviceRate);
	checkFinite('erlangC', 'servers × serviceRate', servers * serviceRate);
	const load = arrivalRate / serviceRate;
	// What a double can no longer hold is no load at all, or any load.
	const blocked = erlangB(servers, Math.min(Number.MAX_VALUE, Math.max(Number.MIN_VALUE, load)));
	const utilisation = load / servers;
	const spare = servers * serviceRate - arrivalRate;
	if (!(utilisation < 1 && spare > 0)) {
		throw new StatsError(
			'unstable',
			`erlangC has no answer at a utilisation of ${utilisation}: the queue grows without end`
		);
	}
	const idle = spare / (servers * serviceRate);
	const probabilityOfWaiting = blocked / (idle + utilisation * blocked);
	const meanWait = probabilityOfWaiting / spare;
	return {
		utilisation,
		probabilityOfWaiting,
		meanWait,
		meanResponse: meanWait + 1 / serviceRate,
		meanQueueLength: probabilityOfWaiting * (arrivalRate / spare)
	};
}
