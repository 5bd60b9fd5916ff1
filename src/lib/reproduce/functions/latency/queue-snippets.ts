import { erlangB, erlangC, responseTimes, type QueueOptions } from '../../../stats/index.ts';
import { exactNumber } from '../../text/exact-number.ts';
import { pythonOptions, rOptions } from '../experiments/named-options.ts';
import { makeSnippet } from '../make-snippet.ts';

const options = ({ servers, arrivalRate, serviceRate }: QueueOptions) => ({
	servers,
	arrival_rate: arrivalRate,
	service_rate: serviceRate
});
const example: QueueOptions = { servers: 10, arrivalRate: 80, serviceRate: 10 };

const pythonQueue = (input: QueueOptions) => `${pythonOptions(options(input))}

load = arrival_rate / service_rate
utilisation = load / servers
blocked = stats.poisson.pmf(servers, load) / stats.poisson.cdf(servers, load)
waiting = blocked / (1 - utilisation * (1 - blocked))
spare = servers * service_rate - arrival_rate`;

const rQueue = (input: QueueOptions) => `${rOptions(options(input))}

load <- arrival_rate / service_rate
utilisation <- load / servers
blocked <- dpois(servers, load) / ppois(servers, load)
waiting <- blocked / (1 - utilisation * (1 - blocked))
spare <- servers * service_rate - arrival_rate`;

const waiting = makeSnippet<QueueOptions>({
	id: 'erlang-c',
	functions: ['erlangC', 'erlangB'],
	title: 'Waiting for one of several servers: Erlang B and C',
	example,
	numbers: (input) => {
		const found = erlangC(input);
		return {
			erlang_b: erlangB(input.servers, input.arrivalRate / input.serviceRate),
			utilisation: found.utilisation,
			probability_of_waiting: found.probabilityOfWaiting,
			mean_wait: found.meanWait,
			mean_response: found.meanResponse,
			mean_queue_length: found.meanQueueLength
		};
	},
	python: (input) => `${pythonQueue(input)}
report("erlang_b", blocked)
report("utilisation", utilisation)
report("probability_of_waiting", waiting)
report("mean_wait", waiting / spare)
report("mean_response", waiting / spare + 1 / service_rate)
report("mean_queue_length", arrival_rate * waiting / spare)`,
	r: (input) => `${rQueue(input)}
report("erlang_b", blocked)
report("utilisation", utilisation)
report("probability_of_waiting", waiting)
report("mean_wait", waiting / spare)
report("mean_response", waiting / spare + 1 / service_rate)
report("mean_queue_length", arrival_rate * waiting / spare)`
});

type Times = QueueOptions & { seconds: number; p: number };

const times = makeSnippet<Times>({
	id: 'response-times',
	functions: ['responseTimes'],
	title: 'How long requests wait and how long they take in all',
	example: { ...example, seconds: 0.3, p: 0.99 },
	numbers: ({ seconds, p, ...queue }) => {
		const found = responseTimes(queue);
		return {
			waits_longer: found.waiting.sf(seconds),
			takes_longer: found.response.sf(seconds),
			wait_quantile: found.waiting.quantile(p),
			response_quantile: found.response.quantile(p)
		};
	},
	python: ({ seconds, p, ...queue }) => `${pythonQueue(queue)}


def takes_longer(t):
    """Not for service_rate equal to spare, where the formula has a limit."""
    rest = waiting * service_rate / (service_rate - spare)
    served, waited = np.exp(-service_rate * t), np.exp(-spare * t)
    return served + rest * (waited - served)


report("waits_longer", waiting * np.exp(-spare * ${exactNumber(seconds)}))
report("takes_longer", takes_longer(${exactNumber(seconds)}))
report("wait_quantile", max(0, np.log(waiting / (1 - ${exactNumber(p)})) / spare))
lack = lambda t: takes_longer(t) - (1 - ${exactNumber(p)})
report("response_quantile", optimize.brentq(lack, 0, 100 / min(spare, service_rate), xtol=1e-15))`,
	r: ({ seconds, p, ...queue }) => `${rQueue(queue)}

# Not for service_rate equal to spare, where the formula has a limit.
takes_longer <- function(t) {
  rest <- waiting * service_rate / (service_rate - spare)
  exp(-service_rate * t) + rest * (exp(-spare * t) - exp(-service_rate * t))
}
report("waits_longer", waiting * exp(-spare * ${exactNumber(seconds)}))
report("takes_longer", takes_longer(${exactNumber(seconds)}))
report("wait_quantile", max(0, log(waiting / (1 - ${exactNumber(p)})) / spare))
lack <- function(t) takes_longer(t) - (1 - ${exactNumber(p)})
report("response_quantile", uniroot(lack, c(0, 100 / min(spare, service_rate)), tol = 1e-14)$root)`
});

/** Snippets for queues. */
export const queueSnippets = [waiting, times];
