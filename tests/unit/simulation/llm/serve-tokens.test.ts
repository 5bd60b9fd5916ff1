import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	serveTokens,
	type ServingOptions
} from '../../../../src/lib/simulation/llm/serve-tokens.ts';
import { erlangC } from '../../../../src/lib/stats/index.ts';

const options: ServingOptions = {
	seed: 1,
	arrivalRate: 20,
	seconds: 60,
	promptTokens: 500,
	outputTokens: 500,
	capacity: 400_000,
	promptsPerStep: 8192,
	step: { weights: 0.005, perCachedToken: 4e-8, perPromptToken: 3e-5 }
};
const average = (values: ArrayLike<number>) =>
	Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const stays = (run: ReturnType<typeof serveTokens>) =>
	Array.from(run.finish, (finish, i) => finish - (run.arrival[i] ?? 0));

test('serveTokens: the same seed is the same run, and a faster day the same requests', () => {
	expect(serveTokens(options)).toEqual(serveTokens(options));
	const faster = serveTokens({ ...options, arrivalRate: 40, seconds: 30 });
	expect(faster.tokens).toEqual(serveTokens(options).tokens);
});

test('serveTokens: alone on the card a request takes its steps and no more', () => {
	const step = { weights: 0.01, perCachedToken: 0, perPromptToken: 1e-4 };
	const once = { ...options, arrivalRate: 1e-6, seconds: 3e6 };
	const run = serveTokens({ ...once, lengths: 'fixed', step });
	expect((run.first[0] ?? 0) - (run.arrival[0] ?? 0)).toBeCloseTo(0.01 + 500 * 1e-4, 6);
	expect((run.finish[0] ?? 0) - (run.first[0] ?? 0)).toBeCloseTo(499 * 0.01, 6);
});

test('serveTokens: reading the cache is charged token by token', () => {
	const step = { weights: 0, perCachedToken: 1, perPromptToken: 0 };
	const once = { ...options, arrivalRate: 1e-6, seconds: 3e6, outputTokens: 3 };
	const run = serveTokens({ ...once, lengths: 'fixed', step, promptTokens: 10 });
	expect((run.finish[0] ?? 0) - (run.arrival[0] ?? 0)).toBeCloseTo(10 + 11 + 12, 3);
});

test('serveTokens: memory is never exceeded, everyone is served, tokens are accounted for', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 2_000, max: 60_000 }),
			fc.integer({ min: 1, max: 40 }),
			fc.boolean(),
			(capacity, arrivalRate, reserves) => {
				const reserve = reserves ? { reserve: 1500 } : {};
				const run = serveTokens({ ...options, ...reserve, capacity, arrivalRate, seconds: 10 });
				expect(Math.max(...run.held)).toBeLessThanOrEqual(capacity);
				for (let i = 0; i < run.arrival.length; i++) {
					expect(run.first[i]).toBeGreaterThan(run.arrival[i] ?? 0);
					expect(run.finish[i]).toBeGreaterThanOrEqual(run.first[i] ?? 0);
				}
				if (reserves) expect(run.evictions).toEqual([]);
			}
		),
		{ numRuns: 40 }
	);
});

test('serveTokens: Little’s law, requests on the card = rate × stay', () => {
	const seconds = 400;
	const run = serveTokens({ ...options, seconds, samples: 8000 });
	const inside = Array.from(run.running, (running, i) => running + (run.waiting[i] ?? 0));
	const arrived = stays(run).reduce((sum, stay) => sum + stay, 0) / seconds;
	expect(average(inside) / arrived).toBeCloseTo(1, 1);
	expect(Math.abs(average(inside) / arrived - 1)).toBeLessThan(0.03);
});

test('serveTokens: one place and equal answers wait as M/D/1 says', () => {
	const step = { weights: 0.01, perCachedToken: 0, perPromptToken: 0 };
	const service = 100 * 0.01;
	const load = 0.7;
	const run = serveTokens({
		...options,
		step,
		lengths: 'fixed',
		outputTokens: 100,
		capacity: 1000,
		reserve: 1000,
		arrivalRate: load / service,
		seconds: 40_000
	});
	const wait = average(stays(run)) - service;
	expect(wait / ((load * service) / (2 * (1 - load)))).toBeCloseTo(1, 1);
});

test('serveTokens: some places and exponential answers wait as Erlang C says', () => {
	const step = { weights: 0.004, perCachedToken: 0, perPromptToken: 0 };
	const servers = 5;
	const run = serveTokens({
		...options,
		step,
		outputTokens: 250,
		capacity: servers * 60_000,
		reserve: 60_000,
		arrivalRate: 4,
		seconds: 20_000
	});
	// A request joins between two steps and is rounded up to whole ones: half a step each.
	const service = 1.002;
	const wait = average(stays(run)) - service - 0.002;
	const { meanWait } = erlangC({ servers, arrivalRate: 4, serviceRate: 1 / service });
	expect(Math.abs(wait / meanWait - 1)).toBeLessThan(0.08);
});

test('serveTokens: a full card evicts the newest, who starts before those who wait', () => {
	const run = serveTokens({ ...options, capacity: 20_000, seconds: 20 });
	expect(run.evictions.length).toBeGreaterThan(0);
	for (const { at, request } of run.evictions) {
		expect(at).toBeGreaterThanOrEqual(run.first[request] ?? Infinity);
		expect(at).toBeLessThan(run.finish[request] ?? 0);
	}
});

test('serveTokens: what is set aside in full holds fewer at once', () => {
	const most = (reserve?: number) => {
		const run = serveTokens({ ...options, arrivalRate: 60, ...(reserve ? { reserve } : {}) });
		return Math.max(...run.running);
	};
	expect(most(4000)).toBe(100);
	expect(most()).toBeGreaterThan(400);
});
