import * as stats from '../../stats/index.ts';
import { resolve, type SampleSpec } from '../resolve.ts';
import { runner, type Runners } from '../runner.ts';

type Queue = { arrivalRate: number; serviceSeconds: number; servers: number };
type Slo = { slo: number; periodDays: number; errorRatio: number };
type Windows = stats.BurnAlertOptions['errorRates'];
type Mixture = { components: stats.LogNormalComponent[]; p: number[]; above?: number[] };

const queueOf = ({ arrivalRate, serviceSeconds, servers }: Queue): stats.QueueOptions => ({
	arrivalRate,
	serviceRate: 1 / serviceSeconds,
	servers
});

/** What an overloaded queue has no answer for is left out, as in the cases. */
function queueResults(options: stats.QueueOptions): object {
	try {
		const result = stats.erlangC(options);
		const { waiting, response } = stats.responseTimes(options);
		return {
			...result,
			stable: true,
			erlangC: result.probabilityOfWaiting,
			meanQueue: result.meanQueueLength,
			waitP99: waiting.quantile(0.99),
			responseP99: response.quantile(0.99)
		};
	} catch (problem) {
		if (problem instanceof stats.StatsError && problem.code === 'unstable') {
			return { stable: false };
		}
		throw problem;
	}
}

function sketchOf(values: SampleSpec, relativeError: number): stats.LatencySketch {
	const sketch = stats.latencySketch({ relativeError });
	sketch.addAll(Float64Array.from(resolve(values)));
	return sketch;
}

/** Percentiles, and what is known of their errors. */
export const latency: Runners = {
	percentiles: runner({
		checks: { percentiles: ['linear', 'nearestRank'], mean: ['mean'] },
		each: true,
		run: ({ x, p }: { x: SampleSpec; p: number[] }) => ({
			linear: stats.percentiles(resolve(x), p),
			nearestRank: stats.percentiles(resolve(x), p, { method: 'nearest-rank' }),
			mean: stats.mean(resolve(x))
		})
	}),
	averagedPercentiles: runner({
		checks: ['averagedPercentiles'],
		run: ({ parts, p }: { parts: SampleSpec[]; p: number }) => {
			const result = stats.averagedPercentiles(parts.map(resolve), p);
			return { ...result, true: result.pooled };
		}
	}),
	ddsketch: runner({
		checks: { latencyBucket: ['gamma', 'indices'], latencySketch: ['representatives'] },
		each: true,
		run: ({ values, alpha }: { values: number[]; alpha: number }) => {
			const buckets = values.map((value) => stats.latencyBucket(value, alpha));
			return {
				gamma: buckets[0]?.gamma,
				indices: buckets.map(({ index }) => index),
				representatives: values.map((value) => sketchOf([value], alpha).quantile(0.5))
			};
		}
	}),
	sketchQuantiles: runner({
		checks: ['latencySketch'],
		each: true,
		run: ({ x, alpha, p }: { x: SampleSpec[]; alpha: number; p: number[] }) => {
			const [whole, ...others] = x.map((part) => sketchOf(part, alpha));
			for (const other of others) whole?.merge(other);
			return p.map((level) => whole?.quantile(level));
		}
	}),
	lognormalMixture: runner({
		checks: ['logNormalMixture'],
		each: true,
		run: ({ components, p, above = [] }: Mixture) => {
			const { mean, quantile, sf } = stats.logNormalMixture(components);
			return { quantiles: p.map(quantile), mean, pAbove500: sf(500), above: above.map(sf) };
		}
	})
};

/** Several servers and one queue. */
export const queueing: Runners = {
	mmc: runner({
		checks: {
			erlangB: ['erlangB'],
			erlangC: ['utilisation', 'stable', 'erlangC', 'mean*'],
			responseTimes: ['waitP99', 'responseP99']
		},
		run: (input: Queue) => {
			const options = queueOf(input);
			const load = input.arrivalRate * input.serviceSeconds;
			return {
				utilisation: load / input.servers,
				erlangB: stats.erlangB(input.servers, load),
				...queueResults(options)
			};
		}
	}),
	erlangB: runner({
		checks: ['erlangB'],
		each: true,
		run: ({ pairs }: { pairs: [number, number][] }) =>
			pairs.map(([servers, load]) => stats.erlangB(servers, load))
	}),
	erlangC: runner({
		checks: ['erlangC'],
		each: true,
		run: (options: stats.QueueOptions) => stats.erlangC(options)
	}),
	responseTimes: runner({
		checks: ['responseTimes'],
		each: true,
		run: ({ t, p, ...options }: stats.QueueOptions & { t: number[]; p: number[] }) => {
			const { waiting, response } = stats.responseTimes(options);
			return {
				waitingTail: t.map(waiting.sf),
				responseTail: t.map(response.sf),
				waiting: p.map(waiting.quantile),
				response: p.map(response.quantile)
			};
		}
	})
};

/** Service level objectives. */
export const slo: Runners = {
	burnRate: runner({
		checks: { burnRate: ['burnRate'], errorBudget: ['budget*', 'hoursToExhaustion'] },
		each: true,
		run: ({ slo: objective, periodDays, errorRatio: errorRate }: Slo) => {
			const budget = stats.errorBudget({ objective, errorRate, periodDays });
			return {
				budget: budget.share,
				budgetMinutes: budget.minutes,
				burnRate: stats.burnRate({ errorRate, objective }),
				hoursToExhaustion: budget.hoursToExhaustion,
				budgetSpentIn1h: budget.spentPerHour,
				budgetSpentIn6h: 6 * budget.spentPerHour
			};
		}
	}),
	burnThreshold: runner({
		checks: ['burnThreshold'],
		run: (input: { budgetFraction: number; windowHours: number; periodDays: number }) =>
			stats.burnThreshold({ ...input, budgetShare: input.budgetFraction })
	}),
	multiWindowAlert: runner({
		checks: ['burnAlert'],
		run: ({ slo: objective, errorRatio: errorRates }: { slo: number; errorRatio: Windows }) => {
			const alert = stats.burnAlert({ objective, errorRates });
			return { page: alert === 'page', ticket: alert === 'ticket' };
		}
	}),
	burnAlerts: runner({
		checks: ['burnAlert'],
		each: true,
		run: ({ objective, rates }: { objective: number; rates: Windows[] }) =>
			rates.map((errorRates) => stats.burnAlert({ objective, errorRates }) ?? 'none')
	})
};
