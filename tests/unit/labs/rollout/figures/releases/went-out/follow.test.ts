import { expect, test } from 'vitest';
import { follow } from '../../../../../../../src/lib/labs/rollout/figures/releases/went-out/follow.ts';
import {
	feedLoss,
	oldApps,
	wentOut
} from '../../../../../../../src/lib/labs/rollout/figures/releases/went-out/worlds.ts';
import {
	tellOf,
	wentOutWords
} from '../../../../../../../src/lib/labs/rollout/figures/releases/went-out/words.ts';
import { releases } from '../../../../../../../src/lib/labs/rollout/figures/releases/index.ts';
import { quantile } from '../../../../../../../src/lib/stats/index.ts';
import { startRelease } from '../../../../../../../src/lib/simulation/rollout/index.ts';

/** Runs a release to its end as the page does. */
function toTheEnd(id: string) {
	const entry = wentOut[id]!;
	const going = follow(entry.run(entry.seed));
	while (!going.isOver) going.advance();
	return { followed: going.reading(), hours: going.hours };
}

const sum = (list: Float64Array, ticks: number) =>
	list.subarray(0, ticks).reduce((all, one) => all + one, 0);

/** What the canary has seen when the review lies on the desk, and the evidence beside it. */
function canary(id: string, ticks: number, latency = false) {
	const { seed, run } = wentOut[id]!;
	const session = startRelease(run(seed).asItLay, { latency });
	session.advance(ticks);
	const exhibits = releases.find((release) => release.id === id)?.exhibits ?? [];
	const rows = new Map(exhibits.flatMap((exhibit) => exhibit.rows));
	return { seen: session.run(), rows };
}

test('every release goes out, and has words for it', () => {
	const ids = releases.map(({ id }) => id);
	expect(Object.keys(wentOut)).toEqual(ids);
	expect(Object.keys(wentOutWords)).toEqual(ids);
});

test('the canary of the fraud model has the counts and the latency of its exhibit', () => {
	const { seen, rows } = canary('fraud', 24, true);
	const [, fresh, baseline] = seen.requests.map((list) => sum(list, 24));
	const [, bad, beside] = seen.errors.map((list) => sum(list, 24));
	expect(rows.get('Requests')).toBe('73,924');
	expect([fresh, bad, beside]).toEqual([73_924, 35, 39]);
	expect(rows.get('Errors and fallbacks')).toBe(`${bad} (baseline of equal size: ${beside})`);
	expect(Math.abs((baseline ?? 0) - 73_924)).toBeLessThan(1000);
	expect(rows.get('P95, target 100 ms')).toBe('84 ms (version 13: 70 ms)');
	const middle = (list: Float64Array) => quantile(list.subarray(0, 24), 0.5);
	expect(Math.abs(middle(seen.p95[1]!) - 84)).toBeLessThan(1.5);
	expect(Math.abs(middle(seen.p95[2]!) - 70)).toBeLessThan(1.5);
});

test('the canary of the credit model has the counts of its exhibit', () => {
	const { seen, rows } = canary('credit', 4);
	expect(sum(seen.requests[1]!, 4)).toBe(240);
	expect(rows.get('Requests')).toBe('240');
	expect(rows.get('Answers by the fallback rule')).toBe(`${sum(seen.errors[1]!, 4)}`);
});

test('what follows: some seven frauds, hundreds of orders, thousands of fallback answers', () => {
	const fraud = toTheEnd('fraud').followed;
	expect(fraud.harm.at(-1)).toBeCloseTo(6.9, 1);
	expect(fraud.mended).toBeUndefined();
	const feed = toTheEnd('feed');
	expect(feed.followed.stoppedAt).toBe(24 * 60);
	expect(feed.followed.harm).toHaveLength(feed.hours + 1);
	expect(feed.followed.harm.at(-1)).toBeGreaterThan(2 * (feed.followed.mended?.at(-1) ?? 0));
	const credit = toTheEnd('credit').followed;
	expect(credit.stoppedAt).toBe(20);
	expect(credit.harm.at(-1)).toBeGreaterThan(20_000);
	expect(credit.mended?.at(-1)).toBeLessThan(30);
});

test('the orders lost are those of the two apps: over everybody less than a day’s chance', () => {
	const { seed, run } = wentOut['feed']!;
	const session = startRelease(run(seed).asItLay, { latency: false });
	const day = 24 * 12;
	session.advance(day);
	const { bill, conversions, events } = session.run();
	const placed = sum(conversions[1]!, day);
	const lost = bill.lostConversions / (placed + bill.lostConversions);
	expect(lost).toBeCloseTo(oldApps * feedLoss, 2);
	expect(lost).toBeLessThan(1.96 * Math.sqrt(2 / placed));
	expect(events.some(({ kind }) => kind === 'rolls back')).toBe(false);
});

test('the words carry the numbers of the run, also when no guard stopped it', () => {
	const { followed } = toTheEnd('credit');
	const said = (id: string, changes = {}) =>
		tellOf(wentOutWords[id]!, { ...followed, ...changes }, 112 + 10 / 60);
	expect(said('credit')).toContain('back on Fri 16:30');
	expect(said('feed', { stoppedAt: undefined })).toContain('would not have stopped it either');
	expect(said('feed', { luckyAt: 80 })).toContain(
		'On Fri 17:30 the guard on errors rings by chance'
	);
});
