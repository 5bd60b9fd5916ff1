import { describe, expect, it } from 'vitest';
import { erlangC } from '../../../../src/lib/stats/latency/erlang-c.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('erlangC(options)', () => {
	it('waits 20 ms at a utilisation of 0.8 and 165 ms at 0.95, with ten servers of 100 ms', () => {
		const ten = { servers: 10, serviceRate: 10 };
		expect(erlangC({ ...ten, arrivalRate: 80 }).meanWait).toBeCloseTo(0.02046, 5);
		expect(erlangC({ ...ten, arrivalRate: 95 }).meanWait).toBeCloseTo(0.16512, 5);
	});

	it('is the utilisation itself for one server', () => {
		const { utilisation, probabilityOfWaiting, meanResponse } = erlangC({
			servers: 1,
			arrivalRate: 8,
			serviceRate: 10
		});
		expect(utilisation).toBe(0.8);
		expect(probabilityOfWaiting).toBeCloseTo(0.8, 14);
		expect(meanResponse).toBeCloseTo(0.5, 14);
	});

	it('has no answer for a queue that grows without end', () => {
		for (const arrivalRate of [100, 120, 1e300]) {
			let code = '';
			try {
				erlangC({ servers: 10, arrivalRate, serviceRate: 10 });
			} catch (problem) {
				code = (problem as StatsError).code;
			}
			expect(code).toBe('unstable');
		}
	});

	it('refuses options out of their range', () => {
		const valid = { servers: 1, arrivalRate: 1, serviceRate: 2 };
		expect(() => erlangC({ ...valid, servers: 1.5 })).toThrow(/whole number/);
		expect(() => erlangC({ ...valid, arrivalRate: 0 })).toThrow(/arrivalRate above 0/);
		expect(() => erlangC({ ...valid, serviceRate: NaN })).toThrow(/serviceRate above 0/);
	});
});
