import { expect, test } from 'vitest';
import {
	strategies,
	strategyOf
} from '../../../../../../src/lib/simulation/rollout/release/strategies/strategies.ts';
import { calm } from '../worlds.ts';
import { standing } from './standing.ts';

test.each(strategies)('$name: its plan fits its world and its shares add up', (strategy) => {
	for (const hours of [1, 24, 168]) {
		const plan = strategy.plan({ ...calm, hours });
		expect(plan.strategy).toBe(strategy.id);
		const stages = Math.min(strategy.stages(plan), 4);
		expect(stages * plan.holdMinutes).toBeLessThanOrEqual(hours * 60);
		for (let stage = 0; stage < stages; stage++) {
			const { fresh, baseline, mirrored } = strategy.share(standing(plan, stage));
			expect(fresh + baseline).toBeLessThanOrEqual(1);
			expect(fresh + mirrored).toBeGreaterThan(0);
		}
	}
	expect(strategy.description.split('. ').length).toBeLessThan(3);
});

test('a strategy is found by its id', () => {
	expect(new Set(strategies.map(({ id }) => id)).size).toBe(9);
	expect(strategyOf('ab').name).toBe('A/B test');
	expect(() => strategyOf('rolling' as never)).toThrow(/no strategy rolling/);
});
