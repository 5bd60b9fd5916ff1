import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../../src/lib/stats/index.ts';
import type { Release, ReleaseGuard } from '../../../../../../src/lib/simulation/rollout/index.ts';
import { exactOdds } from '../../../../../../src/lib/simulation/rollout/release/odds/exact-odds.ts';
import {
	releaseOdds,
	rolledBackBy
} from '../../../../../../src/lib/simulation/rollout/release/odds/release-odds.ts';
import { calm, failing, line, tenth } from '../worlds.ts';

const runs = process.env['DEEP'] ? 2000 : 150;
const hour: Release = { ...tenth, world: { ...calm, hours: 1 } };
const split = (alpha: number): ReleaseGuard => ({
	...{ kind: 'two-proportion', alpha, windowMinutes: 5, atLeast: 100, inARow: 1 }
});

test('C8: above 0.1 % in five minutes rolls a healthy 0.05 % back in 55.7 % of hours', () => {
	const exact = exactOdds(hour, 'even')!;
	expect(exact.fires[0]).toBeCloseTo(0.0656, 4);
	expect(exact.rolledBack.at(-1)).toBeCloseTo(0.557, 3);
	expect(exact.minutes.at(-1)).toBe(60);
	// Real requests come by chance: with a few less than 3,000 three errors are enough.
	expect(exactOdds(hour)!.rolledBack.at(-1)).toBeCloseTo(0.803, 3);
});

type Setting = readonly [arrivals: 'even' | 'poisson', release: Release];
const rate = (errorRate: number, perSecond: number, guard: ReleaseGuard, share = 0.1): Release => ({
	world: { ...failing(errorRate), hours: 1, traffic: { ...calm.traffic, perSecond } },
	plan: { ...tenth.plan, steps: [share] },
	guards: [guard]
});
const fair = (release: Release): Release => ({
	...release,
	plan: { ...release.plan, strategy: 'canary-with-baseline' }
});
const settings: readonly Setting[] = [
	['even', hour],
	['poisson', hour],
	['even', rate(0.0007, 100, line)],
	['poisson', rate(0.0007, 100, line)],
	['even', rate(0.002, 20, line)],
	['poisson', rate(0.002, 20, line)],
	['even', rate(0.0005, 2, line)],
	['poisson', rate(0.0005, 2, line)],
	['even', rate(0.0005, 100, { ...line, inARow: 2 })],
	['poisson', rate(0.0005, 100, { ...line, inARow: 2 })],
	['poisson', rate(0.0008, 1000, { ...line, inARow: 3 })],
	['poisson', rate(0.0005, 100, { ...line, atLeast: 3000 })],
	['even', rate(0.02, 50, { ...line, above: 0.025, windowMinutes: 10 }, 0.05)],
	['poisson', rate(0.02, 50, { ...line, above: 0.025, windowMinutes: 10 }, 0.05)],
	['poisson', rate(0.001, 100, { ...line, above: 0.002, windowMinutes: 1 }, 0.5)],
	['even', rate(0.001, 100, split(0.01))],
	['even', rate(0.0005, 100, split(0.05))],
	['even', fair(rate(0.001, 100, split(0.01)))],
	['even', fair(rate(0.0005, 100, split(0.05)))],
	['even', fair(rate(0.002, 200, split(0.001)))]
];

test.each(settings.map((setting, i) => [i + 1, ...setting] as const))(
	'setting %i, %s arrivals: drawn within three standard errors of exact',
	(place, arrivals, release) => {
		const exact = exactOdds(release, arrivals)!;
		const drawn = runToEnd(releaseOdds(release, { first: 0, runs, seed: place, arrivals }));
		for (const w of [0, 5, exact.minutes.length - 1]) {
			const p = exact.rolledBack[w] ?? 0;
			const { share } = rolledBackBy(drawn, exact.minutes[w] ?? 0);
			expect(Math.abs(share - p)).toBeLessThanOrEqual(
				3 * Math.sqrt((p * (1 - p)) / runs) + 1 / runs
			);
		}
	}
);

test('with steps held up by a guard only the first is exact', () => {
	const release = { ...tenth, guards: [{ ...line, inARow: 2 }] };
	expect(exactOdds(release)!.minutes.at(-1)).toBe(60);
	expect(exactOdds(tenth)!.minutes.at(-1)).toBe(240);
});

test('no closed form: two guards, other guards, shares that follow what is seen', () => {
	expect(exactOdds({ ...tenth, guards: [line, line] })).toBeUndefined();
	expect(exactOdds({ ...tenth, guards: [] })).toBeUndefined();
	expect(exactOdds({ ...tenth, guards: [split(0.01)] })).toBeUndefined();
	const plan = { ...tenth.plan, strategy: 'bandit' } as const;
	expect(exactOdds({ ...tenth, plan })).toBeUndefined();
});
