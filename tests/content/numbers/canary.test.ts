import { expect, it } from 'vitest';
import {
	chancesOf,
	guards,
	type GuardId
} from '../../../src/lib/labs/rollout/figures/canary-day.ts';
import {
	cleanRequests,
	exactBinomialSize,
	firstRun,
	poissonFires,
	requestsToTell,
	windowFires
} from '../../../src/lib/simulation/rollout/index.ts';

import { mythFigures } from '../../../src/lib/simulation/myths/index.ts';
import { found } from '../found.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('canary');
const c8 = Object.entries(found('content/corrections')).find(([path]) =>
	path.endsWith('/c8.md')
)?.[1];
const c8Words = c8?.replace(/\s+/g, ' ') ?? '';
const setting = { qps: 100, share: 10, minutes: 5, arrivals: 'even' } as const;
const chances = (guard: GuardId, service: 'healthy' | 'broken') =>
	chancesOf(guards[guard], setting, service);

it('the sheet’s guard: 6.6 % of windows, 55.7 % of hours, one survivor in 300 million', () => {
	const { window, hour, day } = chances('line', 'healthy');
	expect(words).toContain(`in ${printed(100 * window, 1)} % of windows`);
	expect(words).toContain(`within it in ${printed(100 * hour, 1)} % of cases`);
	expect(Math.round(1e-8 / (1 - day))).toBe(3);
	expect(words).toContain('one time in 300 million');
});

it('with requests that come by chance: 80.3 % of hours, and three in a row on 40.1 % of days', () => {
	const fires = poissonFires({ mean: 3000, errorRate: 0.0005, threshold: 0.001, atLeast: 1 });
	const within = (inARow: number, windows: number) =>
		printed(100 * (firstRun(fires, inARow, windows)[windows - 1] ?? 0), 1);
	const hour = `${within(1, 12)} % within the hour`;
	expect(hour).toContain('80.3');
	for (const text of [words, c8Words, mythFigures.get('c8')?.assumed]) {
		expect(text).toContain(hour);
	}
	expect(words).toContain(`the second row is ${within(3, 288)} %`);
	expect(c8Words).toContain(`in ${printed(100 * chances('line', 'healthy').hour, 1)} % of cases`);
});

it('the table of guards', () => {
	expect(words).toContain(
		`| three in a row | ${printed(100 * chances('three', 'healthy').day, 1)} % |`
	);
	expect(words).toContain(
		`| against a baseline | ${printed(100 * chances('baseline', 'healthy').day, 2)} % |`
	);
	for (const id of ['line', 'three', 'baseline'] as const) {
		expect(chances(id, 'broken').hour).toBeGreaterThan(0.9999);
	}
	expect(chances('line', 'healthy').day).toBeGreaterThan(0.9999);
	expect(words).toContain(`in ${printed(100 * chances('baseline', 'broken').window)} % of windows`);
});

it('at one request a second one error rolls back', () => {
	const slow = windowFires({
		qps: 1,
		share: 0.1,
		windowSeconds: 300,
		threshold: 0.001,
		errorRate: 0.0005
	});
	expect(slow).toMatchObject({ requests: 30, errorsNeeded: 1 });
	expect(words).toContain(`One error is ${printed(100 / 30, 1)} %`);
});

it('requests and hours of a verdict', () => {
	const { n, lasting } = exactBinomialSize({ p0: 0.001, p1: 0.005, alpha: 0.05, power: 0.9 });
	const clean = cleanRequests(0.001, 0.95);
	expect(words).toContain(`you need ${printed(n)} requests`);
	expect(words).toContain(`from ${printed(lasting)} on it holds`);
	expect(words).toContain(`takes ${printed(clean)} clean requests`);
	expect(words).toContain(`it is ${printed(n / 720, 1)} hours, and ${printed(clean / 720, 1)}`);
	const beside = requestsToTell({ sound: 0.001, broken: 0.005, alpha: 0.05, power: 0.9 });
	expect(words).toContain(`takes ${printed(beside)} requests on each side`);
	expect([n, clean].map((size) => Math.round(size / 600))).toEqual([2, 5]);
});
