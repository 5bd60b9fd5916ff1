import { expect, test } from 'vitest';
import { startRelease } from '../../../../../src/lib/simulation/rollout/release/start-release.ts';
import { runRelease } from '../../../../../src/lib/simulation/rollout/release/run-release.ts';
import { calm, failing, tenth as longer } from './worlds.ts';

const tenth = { ...longer, world: { ...calm, hours: 1.5 } };

test('a release in pieces is the same release', () => {
	const session = startRelease(tenth);
	for (const tick of [1, 17, 17, 70]) session.advance(tick);
	expect(session.tick).toBe(70);
	session.advance(1e9);
	expect(session.tick).toBe(session.ticks);
	expect(session.run()).toEqual({ ...runRelease(tenth), release: { ...tenth, orders: [] } });
});

test('an order changes only what comes after it, and can be played again', () => {
	const release = { ...tenth, guards: [] };
	const session = startRelease(release);
	session.advance(30);
	session.order('roll back');
	session.advance(session.ticks);
	const run = session.run();
	expect(run.end).toBe('rolled back');
	expect(run.release.orders).toEqual([{ tick: 30, does: 'roll back' }]);
	expect(runRelease(run.release)).toEqual(run);
	const without = runRelease(release);
	expect(run.requests[1]!.slice(0, 30)).toEqual(without.requests[1]!.slice(0, 30));
	expect(run.requests[1]![32]).toBe(0);
});

test('what has not been played is empty', () => {
	const session = startRelease({ ...tenth, world: failing(0.01) });
	expect(session.run().bill.usersTouched).toBe(0);
	session.advance(3);
	const run = session.run();
	expect(run.events).toEqual([
		{ kind: 'starts', tick: 0, share: 0.1 },
		{ kind: 'fault begins', tick: 0 }
	]);
	expect(run.end).toBe('still running');
	expect(run.requests[0]![3]).toBe(0);
	expect(run.p50[0]![3]).toBeNaN();
});

test('rankers are mixed: users vote, and no guard sees anything until the end', () => {
	const world = { ...calm, fresh: { ...calm.fresh, conversion: 0.045 } };
	const plan = {
		strategy: 'interleaving',
		steps: [0.2],
		holdMinutes: 60,
		rollbackMinutes: 1
	} as const;
	const run = runRelease({ ...tenth, world, plan });
	expect(run.events.find(({ kind }) => kind === 'rolls back')).toMatchObject({
		tick: 60,
		by: 'strategy'
	});
	for (const event of run.events) {
		if (event.kind === 'look') expect(event.look.result).toBe('not enough data');
	}
	// A fifth of 200,000 users may meet it, and 72,000 answers reach most of them.
	expect(run.bill.usersTouched).toBeGreaterThan(30_000);
	expect(run.bill.usersTouched).toBeLessThanOrEqual(40_000);
});
