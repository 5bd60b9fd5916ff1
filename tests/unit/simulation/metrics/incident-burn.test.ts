import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incidentBurn } from '../../../../src/lib/simulation/metrics/incident-burn.ts';

const objective = 0.999;

test('43.2 minutes of outage are the whole budget of a month at 99.9 %', () => {
	expect(incidentBurn({ objective, errorRate: 1, minutes: 43.2 }).spent).toBeCloseTo(1, 9);
});

test('the core pages in the last minute exactly where the boundary says so', () => {
	const incidents = fc.record({
		errorRate: fc.double({ min: 1e-4, max: 1, noNaN: true }),
		minutes: fc.double({ min: 0.5, max: 4320, noNaN: true })
	});
	fc.assert(
		fc.property(incidents, (incident) => {
			const { alert, pageAfter } = incidentBurn({ objective, ...incident });
			fc.pre(Math.abs(pageAfter / incident.minutes - 1) > 1e-6);
			expect(alert === 'page').toBe(pageAfter < Infinity);
		}),
		{ seed: 13, numRuns: 500 }
	);
});

test('a longer incident never spends less and is never paged later', () => {
	const short = incidentBurn({ objective, errorRate: 0.01, minutes: 60 });
	const long = incidentBurn({ objective, errorRate: 0.01, minutes: 600 });
	expect(long.spent).toBeGreaterThan(short.spent);
	expect(short.alert).toBeNull();
	expect(long.pageAfter).toBeCloseTo(216, 9);
});
