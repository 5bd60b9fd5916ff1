import { expect, test } from 'vitest';
import {
	evenHold,
	live,
	nobody,
	stepShare
} from '../../../../../../src/lib/simulation/rollout/release/strategies/strategy.ts';
import { calm, tenth } from '../worlds.ts';

test('a hold lets the stages end within the world', () => {
	expect(evenHold(calm, 3)).toBe(80);
	expect(evenHold(calm, 1, 60)).toBe(60);
	expect(evenHold({ ...calm, hours: 1 }, 1000)).toBe(1);
});

test('a share of live answers, and of a step', () => {
	expect(live(0)).toEqual(nobody);
	expect(stepShare({ ...tenth.plan, steps: [0.1, 0.4] }, 7)).toBe(0.4);
	expect(stepShare({ ...tenth.plan, steps: [] }, 0)).toBe(0);
});
