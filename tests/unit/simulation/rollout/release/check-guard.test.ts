import { expect, test } from 'vitest';
import { checkGuard } from '../../../../../src/lib/simulation/rollout/release/check-guard.ts';
import type { ReleaseGuard } from '../../../../../src/lib/simulation/rollout/index.ts';
import { calm, line, tenth } from './worlds.ts';

const check = (guard: ReleaseGuard, more: Partial<typeof tenth> = {}) =>
	checkGuard({ ...tenth, ...more, guards: [guard] }, 0)[0];

test('a guard that can look is no problem', () => {
	expect(check(line)).toBeUndefined();
	expect(checkGuard(tenth, 7)).toEqual([]);
});

test.each([
	[{ ...line, above: NaN }, 'Guard 1 holds something that is no number of 0 or more.'],
	[{ ...line, windowMinutes: 0.5 }, /shorter than the smallest step of time, 60 s/],
	[{ ...line, windowMinutes: 300 }, 'Guard 1 looks every 5 h, but only 4 h are watched.'],
	[{ ...line, inARow: 0 }, /whole number of firing looks/],
	[{ ...line, atLeast: 0.5 }, /whole number of requests/]
])('cannot look: %o', (guard, text) => {
	expect(check(guard)).toMatchObject({ stops: true, part: 'guards', guard: 0 });
	expect(check(guard)?.text).toMatch(text);
});

test('looks in vain: too few requests, no control, mixed answers, conversions too late', () => {
	const quiet = { ...calm, traffic: { ...calm.traffic, perSecond: 2 } };
	expect(check({ ...line, atLeast: 1000 }, { world: quiet })?.text).toBe(
		'Guard 1 needs 1000 requests in 5 min; 10 % of the traffic brings about 60.'
	);
	const split = { ...line, kind: 'two-proportion', alpha: 0.01 } as const;
	const plan = (strategy: 'all-at-once' | 'canary-with-baseline' | 'interleaving', share = 1) => ({
		plan: { ...tenth.plan, strategy, steps: [share] }
	});
	expect(check(split, plan('all-at-once'))).toMatchObject({ stops: false });
	expect(check(split, plan('all-at-once'))?.text).toMatch(/answers nothing under “All at once”/);
	expect(check(split, plan('canary-with-baseline'))?.text).toMatch(/answers nothing/);
	expect(check(split, plan('canary-with-baseline', 0.1))).toBeUndefined();
	expect(check(line, plan('interleaving'))?.text).toMatch(/no answer is the new model’s alone/);
	const late = { ...line, kind: 'business', alpha: 0.01, delayHours: 5 } as const;
	expect(check(late)?.text).toMatch(/after 5 h, but only 4 h/);
	const ranks = { ...line, kind: 'kayenta', pass: 95, marginal: 75, percentile: 0.95 } as const;
	expect(check(ranks)).toMatchObject({ stops: false });
	expect(check(ranks)?.text).toMatch(/not as busy: only a baseline of the same size/);
	expect(check(ranks, plan('canary-with-baseline', 0.1))).toBeUndefined();
	expect(check({ ...ranks, percentile: 0 })).toBeUndefined();
});
