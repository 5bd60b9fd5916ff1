import { describe, expect, it } from 'vitest';
import { ucb1 } from '../../../../src/lib/stats/experiments/ucb1.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('ucb1({ arms })', () => {
	it('tries each arm once and returns to one that is little known', () => {
		const bandit = ucb1({ arms: 2 });
		const chosen = Array.from({ length: 40 }, () => {
			const arm = bandit.choose(undefined);
			bandit.update(arm, arm);
			return arm;
		});
		expect(chosen.slice(0, 3)).toEqual([0, 1, 1]);
		expect(chosen.slice(3)).toContain(0);
		expect(bandit.state.pulls[1]).toBeGreaterThan(30);
	});

	it('refuses arms and rewards that are none', () => {
		expect(() => ucb1({ arms: 1.5 })).toThrow(StatsError);
		expect(() => ucb1({ arms: 2 }).update(0, 2)).toThrow(StatsError);
	});
});
