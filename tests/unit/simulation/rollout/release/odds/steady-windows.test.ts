import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../../src/lib/stats/index.ts';
import type { Release } from '../../../../../../src/lib/simulation/rollout/index.ts';
import { exactFires } from '../../../../../../src/lib/simulation/rollout/release/odds/exact-fires.ts';
import {
	releaseOdds,
	rolledBackBy
} from '../../../../../../src/lib/simulation/rollout/release/odds/release-odds.ts';
import {
	steadyWindows,
	type ErrorGuard,
	type SteadyDay
} from '../../../../../../src/lib/simulation/rollout/release/odds/steady-windows.ts';
import { calm, failing, line, tenth } from '../worlds.ts';

const split: ErrorGuard = { ...line, kind: 'two-proportion', alpha: 0.01 };
const day: SteadyDay = {
	...{ seed: 7, windows: 2000, requests: 3000, arrivals: 'poisson' },
	...{ freshRate: 0.0005, baselineRate: 0.0005 }
};
const worse = { ...day, freshRate: 0.002 };
const exactly = (guard: ErrorGuard, { requests, arrivals, freshRate, baselineRate }: SteadyDay) => {
	const side = (errorRate: number) => ({ requests, whole: requests, errorRate });
	return exactFires(guard, arrivals, [side(freshRate), side(baselineRate)]);
};
const within = (share: number, p: number, n: number) =>
	expect(Math.abs(share - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / n));

test.each<[string, ErrorGuard, SteadyDay]>([
	['line, even', line, { ...day, arrivals: 'even' }],
	['line, by chance', line, day],
	['comparison, even', split, { ...worse, arrivals: 'even' }],
	// It compares shares, and fires as often where requests come by chance.
	['comparison, by chance', split, worse]
])('windows fire as often as is exact: %s', (_, guard, steady) => {
	const looks = steadyWindows(guard, steady);
	expect(looks).toHaveLength(2000);
	const share = looks.filter(({ result }) => result === 'fires').length / 2000;
	within(share, exactly(guard, steady), 2000);
});

test('a release of the lab is rolled back as often in its first window', () => {
	const plan = { ...tenth.plan, strategy: 'canary-with-baseline' } as const;
	const world = { ...failing(worse.freshRate), hours: calm.tickSeconds / 720 };
	const release: Release = { world, plan, guards: [split] };
	const runs = 800;
	const question = { first: 0, runs, seed: 3, arrivals: 'poisson' } as const;
	const { share } = rolledBackBy(runToEnd(releaseOdds(release, question)), 5);
	within(share, exactly(split, worse), runs);
});

test('nothing stops it, and firing windows in a row are counted', () => {
	const looks = steadyWindows(line, { ...day, windows: 300, freshRate: 0.02 });
	expect(looks.map(({ streak }) => streak)).toEqual(looks.map((_, w) => w + 1));
});

test('even requests are whole, and a little more traffic moves no window by much', () => {
	const [before, after] = [3000, 3030].map((requests) =>
		steadyWindows(line, { ...day, requests, arrivals: 'even' })
	);
	before?.forEach(({ fresh }, w) => {
		expect(fresh.requests).toBe(3000);
		expect(Math.abs(fresh.errors - (after?.[w]?.fresh.errors ?? NaN))).toBeLessThanOrEqual(1);
	});
});

test('with fewer requests than are asked for a window says nothing', () => {
	const looks = steadyWindows({ ...line, atLeast: 4000 }, day);
	expect(new Set(looks.map(({ result }) => result))).toEqual(new Set(['not enough data']));
});
