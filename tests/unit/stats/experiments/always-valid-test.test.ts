import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { alwaysValidTest } from '../../../../src/lib/stats/experiments/always-valid-test.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('alwaysValidTest({ sd, tau, alpha })', () => {
	it('keeps the smallest p so far', () => {
		const test = alwaysValidTest({ sd: 1, tau: 0.1 });
		const first = test.update(0.1, 3000);
		expect(first.pValue).toBeCloseTo(0.0035353052277401946, 15);
		expect(first.radius).toBeCloseTo(0.07894438332270924, 15);
		expect(first.interval[0]).toBeCloseTo(0.1 - first.radius, 15);
		const second = test.update(0, 6000);
		expect(second.pValue).toBe(first.pValue);
		expect(second.likelihoodRatio).toBeLessThan(1);
	});

	it('raises no more false alarms than alpha, with looks after every pair', () => {
		const rng = createRng('always valid');
		const runs = 1000;
		let alarms = 0;
		for (let run = 0; run < runs; run++) {
			const test = alwaysValidTest({ sd: 1, tau: 0.3, alpha: 0.1 });
			let sum = 0;
			for (let n = 1; n <= 500; n++) {
				sum += Math.SQRT2 * rng.normal();
				if (test.update(sum / n, n).pValue > 0.1) continue;
				alarms++;
				break;
			}
		}
		expect(alarms / runs).toBeLessThan(0.1);
		expect(alarms / runs).toBeGreaterThan(0.01);
	});

	it('answers p = 0 for what no double can hold, and refuses the rest', () => {
		expect(alwaysValidTest({ sd: 1, tau: 1 }).update(1e200, 10).pValue).toBe(0);
		expect(() => alwaysValidTest({ sd: 0, tau: 1 })).toThrow(StatsError);
		expect(() => alwaysValidTest({ sd: 1, tau: -1 })).toThrow(StatsError);
		expect(() => alwaysValidTest({ sd: 1, tau: 1, alpha: 1 })).toThrow(StatsError);
		const test = alwaysValidTest({ sd: 1e300, tau: 1e-300 });
		expect(() => test.update(1, 10)).toThrow(StatsError);
		expect(() => alwaysValidTest({ sd: 1, tau: 1 }).update(NaN, 10)).toThrow(StatsError);
		expect(() => alwaysValidTest({ sd: 1, tau: 1 }).update(0, 0)).toThrow(StatsError);
	});
});
