import { expect, test } from 'vitest';
import { releasePicture, runRelease } from '../../../../../src/lib/simulation/rollout/index.ts';
import { wilsonInterval } from '../../../../../src/lib/stats/index.ts';
import { shortRelease } from './short-release.ts';

const run = runRelease(shortRelease);
const picture = releasePicture(run, { windowMinutes: 5, percentile: 0.99 });
const sum = (list: Float64Array = new Float64Array(0)) => list.reduce((a, b) => a + b, 0);

test('windows hold every request and every failure of the run', () => {
	expect(picture.fresh.requests).toHaveLength(24);
	expect(sum(picture.fresh.requests)).toBe(sum(run.requests[1]));
	expect(sum(picture.fresh.errors)).toBe(sum(run.errors[1]));
	expect(sum(picture.control.requests)).toBe(sum(run.requests[0]));
	expect(picture.sums.answersByFresh.at(-1)).toBe(run.bill.answersByFresh);
	expect(picture.sums.badAnswers.at(-1)).toBe(run.bill.badAnswers);
	expect(picture.sums.usersTouched.at(-1)).toBe(run.bill.usersTouched);
});

test('intervals are those of Wilson, and segments add up to the arm', () => {
	const [low, high] = wilsonInterval(picture.fresh.errors[3] ?? 0, picture.fresh.requests[3] ?? 1);
	expect([picture.fresh.low[3], picture.fresh.high[3]]).toEqual([low, high]);
	const [most = 0, rare = 0] = picture.sums.freshRequests.slice(-2);
	expect(most + rare).toBe(sum(run.requests[1]));
	const [, failed = 0] = picture.sums.freshErrors.slice(-2);
	expect(failed / rare).toBeGreaterThan(0.4);
});

test('the split is told by its changes, and each event by what both arms had answered', () => {
	expect(picture.splits.map(({ minute, fresh }) => [minute, fresh])).toEqual([
		[0, 0.25],
		[45, 0.5],
		[90, 1]
	]);
	const step = picture.happened.find(({ event }) => event.kind === 'steps');
	expect(step?.minute).toBe(45);
	expect(step?.fresh.requests).toBe(sum(run.requests[1]?.subarray(0, 45)));
	expect(picture).toMatchObject({ end: 'promoted', rolledBackAt: undefined, controlArm: 'old' });
});

test('a window without an answer has no rate, no interval, no percentile', () => {
	expect(picture.control.requests[20]).toBe(0);
	expect(picture.control.low[20]).toBeNaN();
	expect(picture.control.slow[20]).toBeNaN();
	expect(picture.fresh.slow[20]).toBeGreaterThan(picture.fresh.median[20] ?? Infinity);
});

test('at most 96 windows are left, each of whole windows of the guard', () => {
	const day = { ...shortRelease, world: { ...shortRelease.world, hours: 24, tickSeconds: 300 } };
	const { fresh, windowMinutes } = releasePicture(runRelease(day), {
		windowMinutes: 10,
		percentile: 0.95
	});
	expect(windowMinutes).toBe(20);
	expect(fresh.requests).toHaveLength(72);
});

test('copies of a shadow count as the new model’s answers, as its guard counts them', () => {
	const shadow = runRelease({
		...shortRelease,
		plan: { ...shortRelease.plan, strategy: 'shadow' }
	});
	const drawn = releasePicture(shadow, { windowMinutes: 5, percentile: 0.99 });
	expect(drawn.splits[0]).toMatchObject({ fresh: 0, mirrored: 1 });
	expect(drawn.fresh.requests[0]).toBe(sum(shadow.mirrored.subarray(0, 5)));
	expect(drawn.fresh.errors[0]).toBe(sum(shadow.mirroredErrors.subarray(0, 5)));
	expect(drawn.sums.answersByFresh[0]).toBe(0);
});
