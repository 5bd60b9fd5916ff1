import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	checkRelease,
	runRelease,
	startRelease,
	strategies,
	type Release,
	type ReleaseGuard,
	type ReleaseRun
} from '../../src/lib/simulation/rollout/index.ts';
import type { Defect, ServedModel, World } from '../../src/lib/simulation/traffic/index.ts';

const numRuns = process.env['DEEP'] ? 1000 : 100;
const rate = fc.double({ min: 0, max: 0.05, noNaN: true });

const latency = fc.record({
	medianMs: fc.integer({ min: 1, max: 500 }),
	sigma: fc.constantFrom(0.2, 0.6),
	tailShare: fc.constantFrom(0, 0.02),
	tailShape: fc.constantFrom(1.5, 3),
	coldTimes: fc.constantFrom(1, 4),
	coldMinutes: fc.constantFrom(0, 10)
});
const model: fc.Arbitrary<ServedModel> = fc.record({
	errorRate: rate,
	latency,
	capacity: fc.constantFrom(20, 200),
	conversion: rate,
	costPerMillion: fc.integer({ min: 0, max: 1000 })
});
const defect: fc.Arbitrary<Defect> = fc.constantFrom(
	{ kind: 'segment-crash', segment: 1, errorRate: 0.7 },
	{ kind: 'leak', errorRatePerHour: 0.02, afterHours: 0.5 },
	{ kind: 'slow-at-peak', above: 1.1, times: 3 },
	{ kind: 'slow-tail', times: 3 },
	{ kind: 'quality', loss: 0.3 },
	{ kind: 'skewed-feature', segment: 0, loss: 0.5 },
	{ kind: 'writes-twice', share: 0.4 },
	{ kind: 'cold-cache', times: 3, minutes: 20 },
	{ kind: 'schema', errorRate: 0.3 }
);
const world: fc.Arbitrary<World> = fc.record({
	seed: fc.nat(),
	startHour: fc.integer({ min: 0, max: 167 }),
	hours: fc.integer({ min: 1, max: 3 }),
	tickSeconds: fc.constantFrom(60, 300),
	traffic: fc.record({
		perSecond: fc.constantFrom(0, 0.1, 3, 50, 2000),
		dailySwing: fc.constantFrom(0, 0.6),
		weekend: fc.constantFrom(0.4, 1),
		spikes: fc.constantFrom([], [{ atHour: 0.5, minutes: 10, times: 4 }])
	}),
	users: fc.record({
		perDay: fc.constantFrom(10, 3000, 1_000_000),
		assigned: fc.constantFrom('user', 'request')
	}),
	segments: fc.constant([
		{ name: 'a', share: 0.9 },
		{ name: 'b', share: 0.1 }
	]),
	old: model,
	fresh: model,
	defects: fc.array(defect, { maxLength: 2 }),
	scaling: fc.constant({ target: 0.6, lagMinutes: 10, least: 1 })
});
const watching = {
	windowMinutes: fc.constantFrom(5, 10, 15),
	atLeast: fc.constantFrom(0, 1, 500),
	inARow: fc.integer({ min: 1, max: 3 })
};
const guard: fc.Arbitrary<ReleaseGuard> = fc.oneof(
	fc.record({ kind: fc.constant('error-rate' as const), above: rate, ...watching }),
	fc.record({ kind: fc.constant('error-ratio' as const), above: fc.constant(2), ...watching }),
	fc.record({
		...{ kind: fc.constant('latency' as const), percentile: fc.constant(0.95 as const) },
		...{ aboveMs: fc.constantFrom(50, 900), ...watching }
	}),
	fc.record({ kind: fc.constant('two-proportion' as const), alpha: rate, ...watching }),
	fc.record({ kind: fc.constant('sequential' as const), alpha: fc.constant(0.05), ...watching }),
	fc.record({
		...{ kind: fc.constant('kayenta' as const), pass: fc.constant(95) },
		...{ marginal: fc.constantFrom(0, 75), ...watching }
	}),
	fc.record({
		...{ kind: fc.constant('burn-rate' as const), objective: fc.constant(0.99) },
		...{ burn: fc.constant(3), longMinutes: fc.constant(60), shortMinutes: fc.constant(5) },
		...watching
	}),
	fc.record({
		...{ kind: fc.constant('business' as const), alpha: fc.constant(0.05) },
		...{ delayHours: fc.constantFrom(0, 0.5), ...watching }
	})
);
const release: fc.Arbitrary<Release> = fc
	.record({
		world,
		strategy: fc.constantFrom(...strategies),
		guards: fc.array(guard, { maxLength: 3 }),
		orders: fc.array(
			fc.record({
				tick: fc.integer({ min: 0, max: 180 }),
				does: fc.constantFrom('promote' as const, 'hold', 'go on', 'roll back')
			}),
			{ maxLength: 2 }
		)
	})
	.map(({ strategy, ...rest }) => ({ ...rest, plan: strategy.plan(rest.world) }));

const total = (list: Float64Array) => list.reduce((sum, n) => sum + n, 0);
const ofAll = (lists: readonly Float64Array[]) => lists.reduce((sum, list) => sum + total(list), 0);

/** Requests of the same world with nobody on the new model. */
function arrivals({ world: sameWorld }: Release) {
	const plan = { strategy: 'canary', steps: [0.1], holdMinutes: 1, rollbackMinutes: 0 } as const;
	const orders = [{ tick: 0, does: 'roll back' }] as const;
	return runRelease({ world: sameWorld, plan, guards: [], orders }).requests[0]!;
}

function requestsAreConserved(run: ReleaseRun) {
	const all = run.requests[0]!.map(
		(old, tick) => old + run.requests[1]![tick]! + run.requests[2]![tick]!
	);
	expect(all).toEqual(arrivals(run.release));
}

/**
 * Ticks are gathered and expected once: a release has hundreds. Where a hash deals out users, few of
 * them split as unevenly as a binomial of so many does.
 */
function splitIsHonoured({ shares, requests, ticks, release: { world } }: ReleaseRun) {
	const { assigned, perDay } = world.users;
	const perUser = assigned === 'user' ? 1 / perDay : 0;
	const wrong: number[] = [];
	for (let tick = 0; tick < ticks; tick++) {
		const all = requests.reduce((sum, list) => sum + list[tick]!, 0);
		const parts = shares.map((list) => list[tick]!);
		if (Math.abs(parts.reduce((sum, share) => sum + share, 0) - 1) > 1e-9) wrong.push(tick);
		parts.forEach((share, arm) => {
			const many = requests[arm]![tick]!;
			const spread = Math.sqrt((all + all ** 2 * perUser) * Math.max(0, share * (1 - share)));
			if (Math.abs(many - all * share) > 7 * spread + 7) wrong.push(tick);
			if (share === 0 && many !== 0) wrong.push(tick);
		});
	}
	expect(wrong).toEqual([]);
}

function rollbackFollowsItsRule({ release: { world: of, guards }, events }: ReleaseRun) {
	const empty = events.flatMap((event) =>
		event.kind === 'look' && event.look.fresh.requests === 0 ? [event.look.result] : []
	);
	expect(empty.filter((result) => result !== 'not enough data')).toEqual([]);
	for (const event of events) {
		if (event.kind !== 'rolls back' || !event.look) continue;
		const { inARow, windowMinutes } = guards[event.look.guard]!;
		expect(event.look.result).toBe('fires');
		expect(event.look.streak).toBe(inARow);
		expect(event.tick * of.tickSeconds).toBeGreaterThanOrEqual(inARow * windowMinutes * 60);
	}
}

function billAddsUp({ release: { world: of }, bill, ...run }: ReleaseRun) {
	expect(bill.answersByFresh).toBe(total(run.requests[1]!));
	expect(bill.badAnswers).toBe(ofAll(run.errors));
	expect(bill.sideEffects).toBeLessThanOrEqual(total(run.mirrored));
	expect(bill.usersTouched).toBe(run.usersTouched.at(-1));
	expect(bill.usersTouched).toBeLessThanOrEqual(of.users.perDay);
	expect(bill.verdict === 'open').toBe(run.end === 'still running');
	expect(run.usersTouched).toEqual(run.usersTouched.toSorted());
}

function usersStick({ release: { world: of, plan }, shares, bill }: ReleaseRun) {
	if (of.users.assigned === 'request' || plan.strategy === 'interleaving') return;
	const widest = Math.max(...shares[1]!);
	const [mean, left] = [(widest + 1e-4) * of.users.perDay, 1 - widest];
	// A hash takes each user by chance: of 3,000, a tenth is 300 give or take 16.
	expect(bill.usersTouched).toBeLessThanOrEqual(Math.ceil(mean + 7 * Math.sqrt(mean * left)));
}

describe('laws of every release', () => {
	test('requests are conserved, splits and rules honoured, users stick, bills add up', () => {
		fc.assert(
			fc.property(release, (asked) => {
				expect(checkRelease(asked, true).filter(({ stops }) => stops)).toEqual([]);
				const run = runRelease(asked);
				requestsAreConserved(run);
				splitIsHonoured(run);
				rollbackFollowsItsRule(run);
				billAddsUp(run);
				usersStick(run);
			}),
			{ numRuns, seed: 7 }
		);
	}, 600_000);

	test('the same seed gives the same run, however it is cut', () => {
		fc.assert(
			fc.property(release, fc.integer({ min: 0, max: 60 }), (asked, cut) => {
				const session = startRelease(asked);
				session.advance(cut);
				session.advance(session.ticks);
				expect(session.run()).toEqual(runRelease(asked));
			}),
			{ numRuns: numRuns / 4, seed: 8 }
		);
	}, 600_000);
});
