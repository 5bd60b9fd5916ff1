import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	averagedPercentiles,
	burnAlert,
	burnRate,
	burnThreshold,
	erlangB,
	erlangC,
	errorBudget,
	latencySketch,
	logNormalMixture,
	percentiles,
	responseTimes
} from '../../src/lib/stats/index.ts';
import { runs, seed } from '../counts.ts';

const options = { numRuns: runs(2000), seed };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const error = fc.constantFrom(0.001, 0.01, 0.05, 0.3);
/** Latencies of every size, zeros among them. */
const latency = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 1, max: 50 }),
	fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
	fc.double({ min: -300, max: 300, noNaN: true }).map((power) => 10 ** power)
);
const latencies = fc.array(latency, { minLength: 1, maxLength: 80 });

function sketchOf(values: readonly number[], relativeError: number) {
	const sketch = latencySketch({ relativeError });
	for (const value of values) sketch.add(value);
	return sketch;
}

describe('latencySketch(options)', () => {
	it('keeps its promise: every quantile is within the relative error', () => {
		fc.assert(
			fc.property(latencies, error, share, (values, relativeError, p) => {
				const sorted = [...values].sort((a, b) => a - b);
				const exact = sorted[Math.floor(p * (values.length - 1))] as number;
				const found = sketchOf(values, relativeError).quantile(p);
				expect(Math.abs(found - exact)).toBeLessThanOrEqual(relativeError * exact * (1 + 1e-9));
			}),
			options
		);
	});

	it('merges to what one sketch of all values is, in any order', () => {
		fc.assert(
			fc.property(latencies, latencies, error, share, (a, b, relativeError, p) => {
				const whole = sketchOf([...b, ...a], relativeError);
				const merged = sketchOf(a, relativeError);
				merged.merge(sketchOf(b, relativeError));
				expect(merged.count).toBe(whole.count);
				expect(merged.quantile(p)).toBe(whole.quantile(p));
			}),
			{ ...options, numRuns: runs(1000) }
		);
	});

	it('has quantiles that rise with p, and counts the same one by one or all at once', () => {
		fc.assert(
			fc.property(latencies, error, share, share, (values, relativeError, p, q) => {
				const sketch = latencySketch({ relativeError });
				sketch.addAll(values);
				expect(sketch.count).toBe(values.length);
				const [low, high] = [Math.min(p, q), Math.max(p, q)];
				expect(sketch.quantile(low)).toBeLessThanOrEqual(sketch.quantile(high));
				expect(sketch.quantile(p)).toBe(sketchOf(values, relativeError).quantile(p));
			}),
			{ ...options, numRuns: runs(1000) }
		);
	});
});

describe('percentiles(x, ps)', () => {
	it('nearest rank is a value of the sample that at least p % do not exceed, and fewer stay below', () => {
		fc.assert(
			fc.property(latencies, fc.integer({ min: 0, max: 1000 }), (x, tenths) => {
				const [found = NaN] = percentiles(x, [tenths / 10], { method: 'nearest-rank' });
				const upTo = x.filter((value) => value <= found).length;
				const below = x.filter((value) => value < found).length;
				expect(x).toContain(found);
				expect(upTo * 1000).toBeGreaterThanOrEqual(tenths * x.length);
				if (tenths > 0) expect(below * 1000).toBeLessThan(tenths * x.length);
			}),
			options
		);
	});

	it('averagedPercentiles agrees with all values together where every part is the same', () => {
		fc.assert(
			fc.property(latencies, fc.integer({ min: 1, max: 4 }), (part, times) => {
				const parts = new Array<number[]>(times).fill(part);
				const { average, weightedAverage, perPart } = averagedPercentiles(parts, 100);
				const most = Math.max(...part);
				expect(perPart).toEqual(parts.map(() => most));
				expect(Math.abs(average - most)).toBeLessThanOrEqual(1e-14 * most);
				expect(Math.abs(weightedAverage - most)).toBeLessThanOrEqual(1e-14 * most);
			}),
			options
		);
	});
});

const component = fc.record({
	weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
	median: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
	sigma: fc.double({ min: 0.2, max: 2, noNaN: true })
});

describe('logNormalMixture(components)', () => {
	it('lies between its parts, and its quantile undoes its cdf', () => {
		const level = fc.double({ min: 0.001, max: 0.999, noNaN: true });
		const components = fc.array(component, { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(components, level, (parts, p) => {
				const mixture = logNormalMixture(parts);
				const alone = parts.map((part) => logNormalMixture([part]));
				const found = mixture.quantile(p);
				const each = alone.map((part) => part.quantile(p));
				expect(found).toBeGreaterThanOrEqual(Math.min(...each) * (1 - 1e-9));
				expect(found).toBeLessThanOrEqual(Math.max(...each) * (1 + 1e-9));
				expect(Math.abs(mixture.cdf(found) - p)).toBeLessThan(1e-9);
				expect(mixture.cdf(found) + mixture.sf(found)).toBeCloseTo(1, 12);
				const means = alone.map(({ mean }) => mean);
				expect(mixture.mean).toBeGreaterThanOrEqual(Math.min(...means) * (1 - 1e-12));
			}),
			options
		);
	});
});

const queue = fc
	.tuple(
		fc.integer({ min: 1, max: 200 }),
		fc.double({ min: 0.3, max: 0.999, noNaN: true }),
		fc.double({ min: 0.001, max: 1000, noNaN: true })
	)
	.map(([servers, load, serviceRate]) => ({
		servers,
		serviceRate,
		arrivalRate: load * servers * serviceRate
	}));

describe('queues', () => {
	it('erlangC obeys Little’s law, and makes more wait than erlangB turns away', () => {
		fc.assert(
			fc.property(queue, (given) => {
				const result = erlangC(given);
				const blocked = erlangB(given.servers, given.arrivalRate / given.serviceRate);
				expect(result.probabilityOfWaiting).toBeGreaterThanOrEqual(blocked);
				expect(result.probabilityOfWaiting).toBeLessThanOrEqual(1);
				const length = given.arrivalRate * result.meanWait;
				expect(Math.abs(result.meanQueueLength - length)).toBeLessThanOrEqual(1e-12 * length);
			}),
			options
		);
	});

	it('erlangC waits less with one server more, and not at all longer in other units of time', () => {
		fc.assert(
			fc.property(queue, (given) => {
				const { meanWait, probabilityOfWaiting } = erlangC(given);
				const more = erlangC({ ...given, servers: given.servers + 1 });
				expect(more.meanWait).toBeLessThanOrEqual(meanWait);
				const minutes = erlangC({
					servers: given.servers,
					arrivalRate: given.arrivalRate * 64,
					serviceRate: given.serviceRate * 64
				});
				expect(minutes.probabilityOfWaiting).toBe(probabilityOfWaiting);
				expect(minutes.meanWait * 64).toBe(meanWait);
			}),
			options
		);
	});

	it('responseTimes has tails that fall, responses longer than waits, and quantiles that undo them', () => {
		fc.assert(
			fc.property(
				queue,
				share,
				fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
				(given, u, p) => {
					const { waiting, response } = responseTimes(given);
					const t = (8 * u) / given.serviceRate;
					expect(response.sf(t)).toBeGreaterThanOrEqual(waiting.sf(t) * (1 - 1e-12));
					expect(response.sf(t)).toBeGreaterThanOrEqual(response.sf(2 * t) * (1 - 1e-12));
					expect(response.sf(t)).toBeLessThanOrEqual(1 + 1e-12);
					expect(Math.abs(response.sf(response.quantile(p)) / (1 - p) - 1)).toBeLessThan(1e-9);
					expect(waiting.sf(waiting.quantile(p))).toBeLessThanOrEqual((1 - p) * (1 + 1e-9));
				}
			),
			options
		);
	});
});

describe('service levels', () => {
	const objective = fc.constantFrom(0.9, 0.99, 0.995, 0.999, 0.9999);
	const rate = fc.tuple(
		objective,
		fc.integer({ min: 0, max: 200 }),
		fc.integer({ min: 0, max: 200 })
	);

	it('a budget that burns at a threshold loses the share that the threshold stands for', () => {
		fc.assert(
			fc.property(
				objective,
				share,
				fc.integer({ min: 1, max: 72 }),
				(target, part, windowHours) => {
					const burning = burnThreshold({ budgetShare: part, windowHours });
					const errorRate = burning * (1 - target);
					fc.pre(errorRate <= 1);
					const { spentPerHour } = errorBudget({ objective: target, errorRate });
					expect(spentPerHour * windowHours).toBeCloseTo(part, 10);
				}
			),
			options
		);
	});

	it('burnAlert never rings below a burn rate of 1, and pages whenever all windows burn above 14.4', () => {
		fc.assert(
			fc.property(rate, ([target, low, high]) => {
				const all = (errorRate: number) => {
					const errorRates = {
						'5m': errorRate,
						'30m': errorRate,
						'1h': errorRate,
						'6h': errorRate,
						'3d': errorRate
					};
					return burnAlert({ objective: target, errorRates });
				};
				const level = { page: 2, ticket: 1, none: 0 };
				const rates = [low, high].map((k) => Math.min(1, (k / 10) * (1 - target)));
				const [a = 0, b = 0] = rates.map((errorRate) => level[all(errorRate) ?? 'none']);
				expect(Math.sign(b - a) * Math.sign(high - low)).toBeGreaterThanOrEqual(0);
				for (const errorRate of rates) {
					const burning = burnRate({ errorRate, objective: target });
					if (burning < 1 - 1e-9) expect(all(errorRate)).toBe(null);
					if (burning > 6 + 1e-9) expect(all(errorRate)).toBe('page');
				}
			}),
			options
		);
	});
});
