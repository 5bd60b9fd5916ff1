import { expect, test } from 'vitest';
import { checkRelease } from '../../../../../src/lib/simulation/rollout/release/check-release.ts';
import { strategies } from '../../../../../src/lib/simulation/rollout/index.ts';
import { calm, line, tenth } from './worlds.ts';

const withPlan = (plan: Partial<typeof tenth.plan>) =>
	checkRelease({ ...tenth, plan: { ...tenth.plan, ...plan } });

test.each(strategies)('$name by default has no problem', (strategy) => {
	const guards = strategy.mixes ? [] : [line];
	expect(checkRelease({ world: calm, plan: strategy.plan(calm), guards }, true)).toEqual([]);
});

test.each([
	[[], 'There is no step: give at least one share.'],
	[[NaN], 'Step 1 is no number.'],
	[[0], 'Step 1 is 0 %: a step needs a share above 0.'],
	[[0.5, 1.2], 'Step 2 is 120 %: there is no more than 100 %.'],
	[[0.1, 0.05], 'Step 2 is 5 %, after 10 %: steps have to rise.'],
	[[0.1, 0.1], 'Step 2 is 10 %, after 10 %: steps have to rise.']
])('steps %o', (steps, text) => {
	expect(withPlan({ steps })).toEqual([{ part: 'steps', text, stops: true }]);
});

test('holds and ways back that do not fit the time', () => {
	expect(withPlan({ holdMinutes: NaN })[0]).toMatchObject({ part: 'hold', stops: true });
	expect(withPlan({ holdMinutes: 300 })[0]?.text).toBe(
		'A step is held for 5 h, but only 4 h are watched.'
	);
	const long = withPlan({ steps: [0.1, 0.5, 1], holdMinutes: 120 });
	expect(long).toEqual([expect.objectContaining({ part: 'hold', stops: false })]);
	expect(long[0]?.text).toMatch(/^3 holds of 2 h need 6 h, but only 4 h are watched/);
	expect(withPlan({ rollbackMinutes: -1 })[0]).toMatchObject({ part: 'rollback', stops: true });
});

test('no traffic, and nobody who looks', () => {
	const world = { ...calm, traffic: { ...calm.traffic, perSecond: 0 } };
	expect(checkRelease({ ...tenth, world }).map(({ part }) => part)).toEqual(['traffic']);
	const alone = { ...tenth, guards: [] };
	expect(checkRelease(alone)[0]?.text).toMatch(/^Nobody looks/);
	expect(checkRelease(alone, true)).toEqual([]);
	expect(checkRelease({ ...alone, orders: [{ tick: 3, does: 'promote' }] })).toEqual([]);
});

test('a guard’s problem names it', () => {
	const guards = [line, { ...line, inARow: 0.5 }];
	expect(checkRelease({ ...tenth, guards })[0]).toMatchObject({ guard: 1, stops: true });
});
