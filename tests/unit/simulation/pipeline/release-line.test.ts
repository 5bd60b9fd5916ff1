import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	monthHours,
	type Practice,
	practices,
	releaseLine
} from '../../../../src/lib/simulation/pipeline/index.ts';

const assumed = { releasesAMonth: 2, people: 1, hoursByHand: 30, faultShare: 0.15 };
const line = (has: Practice[], changed = {}) =>
	releaseLine(new Set(has), { ...assumed, ...changed });

test('releaseLine(by hand) with one person is the textbook queue: 1 / (mu − lambda)', () => {
	const lambda = 2 / monthHours;
	const mu = 1 / 30;
	const { leadHours, utilisation, handsOnHours } = line([]);
	expect(handsOnHours).toBe(30);
	expect(utilisation).toBeCloseTo(lambda / mu, 12);
	expect(leadHours).toBeCloseTo(1 / (mu - lambda), 9);
});

test('releaseLine(by hand) never clears once the work fills the month', () => {
	expect(line([], { releasesAMonth: 4.6 }).leadHours).toBeLessThan(Infinity);
	expect(line([], { releasesAMonth: 4.7 }).leadHours).toBe(Infinity);
	expect(line([], { releasesAMonth: 4.7, people: 2 }).leadHours).toBeLessThan(Infinity);
});

test('releaseLine(has) multiplies what the checks miss', () => {
	expect(line([]).faultsAMonth).toBeCloseTo(0.3, 12);
	expect(line(['ci', 'training', 'deployment']).faultsAMonth).toBeCloseTo(
		0.3 * 0.6 * 0.6 * 0.5,
		12
	);
	expect(line([]).faultHoursAMonth).toBeCloseTo(0.3 * (70 + 6), 12);
	expect(line(['monitoring', 'deployment']).faultHoursAMonth).toBeCloseTo(0.15 * 4, 12);
});

test('releaseLine(everything) leaves 3 % of the work', () => {
	expect(line([...practices]).handsOnHours).toBeCloseTo(0.9, 12);
});

test('releaseLine(has) never gets worse by one more practice', () => {
	fc.assert(
		fc.property(
			fc.subarray([...practices]),
			fc.constantFrom(...practices),
			fc.double({ min: 0.1, max: 100, noNaN: true }),
			(has, more, releasesAMonth) => {
				const before = line(has, { releasesAMonth });
				const after = line([...has, more], { releasesAMonth });
				expect(after.leadHours).toBeLessThanOrEqual(before.leadHours * (1 + 1e-12));
				expect(after.faultHoursAMonth).toBeLessThanOrEqual(before.faultHoursAMonth * (1 + 1e-12));
			}
		),
		{ seed: 1, numRuns: 200 }
	);
});
