import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { strategies } from '../../../../../src/lib/simulation/rollout/index.ts';
import { compareReleases } from '../../../../../src/lib/simulation/rollout/release/compare-releases.ts';
import { runRelease } from '../../../../../src/lib/simulation/rollout/release/run-release.ts';
import { failing, tenth } from './worlds.ts';

const release = { ...tenth, world: { ...failing(0.02), hours: 2, tickSeconds: 300 } };

test('every strategy on the same day, the release’s own plan for its own', () => {
	const summaries = runToEnd(compareReleases(release));
	expect(summaries.map(({ plan }) => plan.strategy)).toEqual(strategies.map(({ id }) => id));
	const canary = summaries[1]!;
	const run = runRelease(release);
	expect(canary.plan).toEqual(tenth.plan);
	expect(canary.bill).toEqual(run.bill);
	expect([canary.end, canary.leftAt, canary.promotedAt]).toEqual(['rolled back', 1, undefined]);
	expect([...canary.shares.slice(0, 3)]).toEqual([0.1, 0.1, 0]);
	expect(canary.faultAt).toBe(0);
	const arrived = run.requests.flatMap((list) => [...list]).reduce((sum, n) => sum + n, 0);
	expect(canary.requests).toBe(arrived);
	// All at once hurts ten times as many within the same five minutes, and longer on the way back.
	expect(summaries[0]!.bill.badFromDefect).toBeGreaterThan(10 * canary.bill.badFromDefect);
	const shadow = summaries[4]!;
	expect(shadow.mirrored[0]).toBe(1);
	expect(shadow.bill.answersByFresh).toBe(0);
});

test('progress rises to 1', () => {
	let last = 0;
	for (const done of compareReleases(release)) {
		expect(done).toBeGreaterThan(last);
		last = done;
	}
	expect(last).toBe(1);
});
