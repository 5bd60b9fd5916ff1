import { describe, expect, it } from 'vitest';
import {
	cramerVonMisesLimitTail,
	cramerVonMisesQuantile
} from '../../../../src/lib/stats/drift/cramer-von-mises-limit.ts';

/** mpmath 1.3 with 260 digits: 1 minus the series in K(1/4) of Csörgő & Faraway (1996), eq. 1.2. */
const known: [number, number][] = [
	[0.005, 0.9999999999779975],
	[0.01, 0.9999941355671901],
	[0.02, 0.9969993856983981],
	[0.03, 0.976168450558292],
	[0.05, 0.876280931041349],
	[0.1, 0.5848734384067948],
	[0.1666, 0.3427319348602009],
	[0.2, 0.26747043054077485],
	[0.46136, 0.05000038313265128],
	[0.74346, 0.009999961915455366],
	[1, 0.0024604521801339634],
	[2, 1.2780736172781687e-5],
	[4, 4.734453032275384e-10],
	[10, 4.1789410928853046e-23],
	[50, 3.526999632311734e-109]
];

describe('cramerVonMisesLimitTail(x)', () => {
	it.each(known)('is right to 1e-13 at %d, far tail included', (x, tail) => {
		expect(Math.abs(cramerVonMisesLimitTail(x) / tail - 1)).toBeLessThan(1e-13);
	});

	it('is 1 at 0, falls all the way, and ends at 0 without a jump', () => {
		expect(cramerVonMisesLimitTail(0)).toBe(1);
		let last = 1;
		for (let x = 0.003; x < 160; x *= 1.1) {
			const tail = cramerVonMisesLimitTail(x);
			expect(tail).toBeLessThanOrEqual(last + 1e-14);
			last = tail;
		}
		expect(cramerVonMisesLimitTail(150)).toBeLessThan(1e-300);
		expect(cramerVonMisesLimitTail(1000)).toBe(0);
	});
});

describe('cramerVonMisesQuantile(chance)', () => {
	it('inverts the tail', () => {
		expect(cramerVonMisesQuantile(0.05)).toBeCloseTo(0.46136, 5);
		for (const chance of [0.5, 0.01, 1e-6]) {
			expect(cramerVonMisesLimitTail(cramerVonMisesQuantile(chance)) / chance).toBeCloseTo(1, 9);
		}
	});
});
