import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	switchWithState,
	type SwitchPlan
} from '../../../../src/lib/simulation/rollout/switch-with-state.ts';
import { startRelease, type Release } from '../../../../src/lib/simulation/rollout/index.ts';
import { calm, failing } from './release/worlds.ts';

const plan = fc.record({
	noticedAfter: fc.integer({ min: 1, max: 120 }),
	keptFor: fc.integer({ min: 0, max: 120 }),
	startTakes: fc.integer({ min: 0, max: 15 }),
	routeTakes: fc.integer({ min: 0, max: 3 }),
	requestsPerMinute: fc.constant(1000),
	writes: fc.constant(0.1),
	fails: fc.constant(0.05),
	writesBothForms: fc.boolean()
});

const sum = (list: ArrayLike<number>, from = 0) =>
	Array.from(list)
		.slice(from)
		.reduce((total, one) => total + one, 0);

/**
 * The same in the lab: the order to go back comes once blue is there to go back to, and its seconds are
 * the router's.
 */
function played(given: SwitchPlan, strategy: 'blue-green' | 'canary', share: number) {
	const gone = given.noticedAfter > given.keptFor;
	const orderAt = given.noticedAfter + (gone ? given.startTakes : 0);
	const release: Release = {
		world: {
			...{ ...failing(given.fails), hours: 2, tickSeconds: 30 },
			traffic: { ...calm.traffic, perSecond: given.requestsPerMinute / 60 },
			defects: [{ kind: 'schema', errorRate: 0.2 }]
		},
		plan: { strategy, steps: [share], holdMinutes: 120, rollbackMinutes: given.routeTakes },
		guards: [],
		orders: [{ tick: 2 * orderAt, does: 'roll back' }]
	};
	const session = startRelease(release, { latency: false });
	session.advance(session.ticks);
	const { events, requests, errors } = session.run();
	const back = events.find(({ kind }) => kind === 'restored')?.tick ?? NaN;
	return {
		backAfter: back / 2,
		requests: sum(requests[1] ?? []),
		errors: sum(errors[1] ?? []),
		oldFailsAfter: sum(errors[0] ?? [], back) / sum(requests[0] ?? [], back)
	};
}

test.each([
	[20, 0.5],
	[20, 60]
])('the lab exposes as many, noticed after %i minutes and kept for %f', (noticedAfter, keptFor) => {
	const given: SwitchPlan = {
		...{ noticedAfter, keptFor, startTakes: 6, routeTakes: 0.5 },
		...{ requestsPerMinute: 3000, writes: 0.1, fails: 0.05, writesBothForms: false }
	};
	const outcome = switchWithState(given);
	const near = (found: number, expected: number) =>
		expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected));
	const all = played(given, 'blue-green', 1);
	near(all.requests, outcome.exposed);
	near(all.errors, outcome.failed);
	expect(all.backAfter).toBe(outcome.backAfter);
	const tenth = played(given, 'canary', 0.1);
	near(tenth.errors, outcome.failed / 10);
	// What came back fails on the rows that green wrote: a fifth here, and once in 2,000 before.
	expect(all.oldFailsAfter).toBeGreaterThan(0.19);
});

test('switchWithState leaves rows behind unless both forms are written', () => {
	fc.assert(
		fc.property(plan, (given) => {
			const { unreadable, exposed, failed } = switchWithState(given);
			expect(unreadable).toBeCloseTo(given.writesBothForms ? 0 : exposed / 10, 6);
			expect(failed).toBeCloseTo(exposed / 20, 6);
		})
	);
});

test('keeping the old set longer never brings it back later', () => {
	fc.assert(
		fc.property(plan, fc.integer({ min: 0, max: 100 }), (given, more) => {
			const longer = switchWithState({ ...given, keptFor: given.keptFor + more });
			expect(longer.backAfter).toBeLessThanOrEqual(switchWithState(given).backAfter);
		})
	);
});
