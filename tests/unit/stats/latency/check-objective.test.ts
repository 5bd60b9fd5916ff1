import { describe, expect, it } from 'vitest';
import { checkObjective } from '../../../../src/lib/stats/latency/check-objective.ts';

describe('checkObjective(caller, objective)', () => {
	it('takes objectives that leave a budget', () => {
		for (const objective of [0, 0.5, 0.99999]) {
			expect(() => checkObjective('burnRate', objective)).not.toThrow();
		}
	});

	it('refuses 1 and what is no share', () => {
		expect(() => checkObjective('burnRate', 1)).toThrow(/burnRate requires an objective below 1/);
		expect(() => checkObjective('burnRate', 99.9)).toThrow(/from 0 to 1/);
	});
});
