import { describe, expect, it } from 'vitest';
import { runBandit } from '../../../../src/lib/stats/experiments/run-bandit.ts';
import { ucb1 } from '../../../../src/lib/stats/experiments/ucb1.ts';
import { thompsonSampling } from '../../../../src/lib/stats/experiments/thompson-sampling.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('runBandit(bandit, { rates, steps, seed })', () => {
	it('is the same run for the same seed, and finds the arm that pays', () => {
		const run = () =>
			runBandit(thompsonSampling({ arms: 2 }), { rates: [0.1, 0.9], steps: 300, seed: 7 });
		const { pulls, rewards } = run();
		expect(run()).toEqual({ pulls, rewards });
		expect((pulls[0] as number) + (pulls[1] as number)).toBe(300);
		expect(pulls[1]).toBeGreaterThan(250);
	});

	it('pays each arm the same rewards under every bandit', () => {
		const alone = (arms: number) =>
			runBandit(ucb1({ arms }), { rates: [0.5], steps: 50, seed: 'x' });
		expect(alone(1)).toEqual(
			runBandit(thompsonSampling({ arms: 1 }), { rates: [0.5], steps: 50, seed: 'x' })
		);
	});

	it('refuses rates and steps that are none', () => {
		const run = (change: object) =>
			runBandit(ucb1({ arms: 1 }), { rates: [0.5], steps: 5, ...change });
		expect(() => run({ rates: [2] })).toThrow(StatsError);
		expect(() => run({ steps: 1e9 })).toThrow(StatsError);
		expect(() => run({ seed: NaN })).toThrow(StatsError);
	});
});
