import { expect, it } from 'vitest';
import {
	createGrounds,
	prepareGround
} from '../../../../../src/lib/simulation/retraining/learner/ground.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { groundOf, smallSettings } from '../grounds.ts';

it('no model beats the best rule of any day', () => {
	const { best, world } = groundOf(smallSettings('labels'));
	expect(best).toHaveLength(120 + world.days);
	expect(best[0]).toBeCloseTo(0.91924, 5);
	// Where one answer is rarer, the best rule is right more often.
	expect(best.at(-1)).toBeGreaterThan(best[0]!);
});

it('the same world and learner give the same bits', () => {
	const settings = smallSettings('mixed', { days: 40 });
	const again = runToEnd(prepareGround(settings.world, settings.learner));
	const kept = groundOf(settings);
	expect(again.candidates).toEqual(kept.candidates);
	expect(again.best).toEqual(kept.best);
	for (const name of ['x', 'y', 'labels'] as const) {
		expect(again.rows[name].every((value, row) => value === kept.rows[name][row])).toBe(true);
	}
});

it('prepareGround tells how far it is, rising to 1', () => {
	const { world, learner } = smallSettings('still', { days: 10 });
	const shares = [...prepareGround(world, learner)];
	expect(shares).toEqual([...shares].sort((one, other) => one - other));
	expect(shares.at(-1)).toBe(1);
});

it('createGrounds fits anew only what another delay or risk does not share', () => {
	const { world, learner } = smallSettings('shock', { days: 50 });
	const grounds = createGrounds();
	const stepsOf = (over: Partial<typeof learner>) => {
		const steps = [...grounds(world, { ...learner, ...over })].length;
		const ground = runToEnd(grounds(world, { ...learner, ...over }));
		const fresh = runToEnd(prepareGround(world, { ...learner, ...over }));
		expect(ground.candidates).toEqual(fresh.candidates);
		return steps;
	};
	const first = stepsOf({});
	expect(first).toBeGreaterThan(100);
	expect(stepsOf({ labelDelay: 21 })).toBe(1);
	expect(stepsOf({ badRisk: 0.5, failRisk: 0.1 })).toBe(1);
	expect(stepsOf({ labelShare: 0.9 })).toBeGreaterThan(100);
	expect(stepsOf({ labelDelay: 61 })).toBeGreaterThan(100);
});
