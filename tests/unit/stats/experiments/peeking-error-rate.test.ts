import { describe, expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { peekingErrorRate } from '../../../../src/lib/stats/experiments/peeking-error-rate.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('peekingErrorRate({ looks, alpha })', () => {
	it('gives the numbers of Armitage, McPherson and Rowe', () => {
		expect(peekingErrorRate({ looks: 1 })).toBeCloseTo(0.05, 14);
		expect(peekingErrorRate({ looks: 5 })).toBeCloseTo(0.1416893325909, 12);
		expect(peekingErrorRate({ looks: 20 })).toBeCloseTo(0.247910938619, 10);
	});

	it('is what a simulation finds, within 4 standard errors', () => {
		const rng = createRng('peeking');
		const runs = 20_000;
		let alarms = 0;
		for (let run = 0; run < runs; run++) {
			let sum = 0;
			for (let k = 1; k <= 10; k++) {
				sum += rng.normal();
				if (Math.abs(sum) < 1.959963984540054 * Math.sqrt(k)) continue;
				alarms++;
				break;
			}
		}
		const exact = peekingErrorRate({ looks: 10 });
		expect(Math.abs(alarms / runs - exact)).toBeLessThan(4 * Math.sqrt((exact * 0.8) / runs));
	});

	it('answers for a thousand looks and refuses what is no number of looks', () => {
		expect(peekingErrorRate({ looks: 1000 })).toBeCloseTo(0.5299113847, 10);
		for (const looks of [0, 2.5, 2001, Infinity]) {
			expect(() => peekingErrorRate({ looks })).toThrow(StatsError);
		}
		expect(() => peekingErrorRate({ looks: 2, alpha: 0 })).toThrow(StatsError);
	});
});
