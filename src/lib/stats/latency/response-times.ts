import { checkNotNaN, checkProbability } from '../check-number.ts';
import { solveQuantile } from '../distributions/solve-quantile.ts';
import { erlangC, type QueueOptions } from './erlang-c.ts';

/** Seconds of a queue, with their tail and its inverse. */
export type QueueTimes = {
	/** The share of requests that takes longer than t seconds. */
	sf(t: number): number;
	/** The seconds that a share p of the requests does not exceed. */
	quantile(p: number): number;
};

export type ResponseTimes = { waiting: QueueTimes; response: QueueTimes };

/** The mean of exp(-u x) over x from 0 to 1. */
const meanDecay = (u: number) => (u === 0 ? 1 : -Math.expm1(-u) / u);

/**
 * How long requests wait, and how long they take with their service, in a queue for several servers
 * (M/M/c, first come first served).
 *
 * @throws StatsError if an option or an argument is out of its range; `unstable` at a utilisation of 1 or more
 * @see Kleinrock, Queueing Systems, volume 1, section 5.12
 */
export function responseTimes(options: QueueOptions): ResponseTimes {
	const { probabilityOfWaiting: waits, meanResponse } = erlangC(options);
	const { servers, arrivalRate, serviceRate } = options;
	const spare = servers * serviceRate - arrivalRate;
	const slower = Math.min(serviceRate, spare);
	const apart = Math.abs(serviceRate - spare);
	// The textbook's form divides by the difference of the two rates, which may be 0.
	const both = (t: number) => waits * Math.exp(-slower * t) * meanDecay(apart * t);
	const upper = (t: number) => Math.exp(-serviceRate * t) + t * (serviceRate * both(t));
	const law = {
		tails: (t: number) => ({
			lower: Math.max(0, -Math.expm1(-serviceRate * t) - t * (serviceRate * both(t))),
			upper: upper(t)
		}),
		density: (t: number) =>
			serviceRate * (1 - waits) * Math.exp(-serviceRate * t) + serviceRate * spare * t * both(t)
	};
	const checked = (tail: (t: number) => number, inverse: (p: number) => number): QueueTimes => ({
		sf(t) {
			checkNotNaN('responseTimes', 't', t);
			return t < 0 ? 1 : t === Infinity ? 0 : tail(t);
		},
		quantile(p) {
			checkProbability('responseTimes', 'p', p);
			return p === 1 ? Infinity : inverse(p);
		}
	});
	return {
		waiting: checked(
			(t) => waits * Math.exp(-spare * t),
			(p) => Math.max(0, (Math.log(waits) - Math.log1p(-p)) / spare)
		),
		response: checked(upper, (p) =>
			p === 0 ? 0 : solveQuantile(law, { lower: p, upper: 1 - p }, meanResponse)
		)
	};
}
