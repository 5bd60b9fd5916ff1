import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideMorning } from '../../../../src/lib/simulation/retraining/decide-morning.ts';
import { binomial } from '../../../../src/lib/stats/index.ts';

const quiet = {
	daysSinceTraining: 3,
	labels: 2000,
	right: 1840,
	psi: 0.04,
	dataIsSound: true,
	candidateOnly: 0,
	championOnly: 0
};

test('decideMorning waits where no trigger fires', () => {
	expect(decideMorning(quiet).verdict).toBe('wait');
	expect(decideMorning({ ...quiet, labels: 60, right: 52 })).toMatchObject({
		verdict: 'wait',
		tooFewLabels: true
	});
});

test('decideMorning never trains on unsound data, and promotes only a real lead', () => {
	fc.assert(
		fc.property(
			fc.record({
				daysSinceTraining: fc.integer({ min: 0, max: 20 }),
				labels: fc.constant(1000),
				right: fc.integer({ min: 700, max: 1000 }),
				psi: fc.double({ min: 0, max: 1, noNaN: true }),
				dataIsSound: fc.boolean(),
				candidateOnly: fc.integer({ min: 0, max: 200 }),
				championOnly: fc.integer({ min: 0, max: 200 })
			}),
			(morning) => {
				const { verdict, time, performance, drift, leadP } = decideMorning(morning);
				expect(verdict === 'wait').toBe(!time && !performance && !drift);
				if (verdict === 'promote') expect(morning.dataIsSound && leadP < 0.05).toBe(true);
				if (verdict === 'promote') {
					expect(morning.candidateOnly).toBeGreaterThan(morning.championOnly);
				}
			}
		)
	);
});

test('decideMorning: the lead is a sign test of the rows on which the models differ', () => {
	const { leadP } = decideMorning({ ...quiet, candidateOnly: 8, championOnly: 2 });
	const law = binomial(10, 0.5);
	expect(leadP).toBeCloseTo(law.pmf(8) + law.pmf(9) + law.pmf(10), 12);
});
