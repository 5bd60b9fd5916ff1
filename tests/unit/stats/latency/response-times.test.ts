import { describe, expect, it } from 'vitest';
import { responseTimes } from '../../../../src/lib/stats/latency/response-times.ts';

describe('responseTimes(options)', () => {
	it('is exponential for one server: the whole response, and the wait of those who wait', () => {
		const { waiting, response } = responseTimes({ servers: 1, arrivalRate: 8, serviceRate: 10 });
		expect(response.sf(1)).toBeCloseTo(Math.exp(-2), 14);
		expect(response.quantile(0.99)).toBeCloseTo(Math.log(100) / 2, 12);
		expect(waiting.sf(0)).toBeCloseTo(0.8, 14);
		expect(waiting.quantile(0.2)).toBeCloseTo(0, 14);
		expect(waiting.quantile(0.1)).toBe(0);
	});

	it('has an answer where the textbook divides by 0', () => {
		const { response } = responseTimes({ servers: 2, arrivalRate: 1, serviceRate: 1 });
		expect(response.sf(1)).toBeCloseTo(Math.exp(-1) * (1 + 1 / 3), 14);
	});

	it('ends at 0 and at infinity', () => {
		const { response } = responseTimes({ servers: 2, arrivalRate: 1, serviceRate: 1 });
		expect([response.quantile(0), response.quantile(1)]).toEqual([0, Infinity]);
		expect([response.sf(-1), response.sf(0), response.sf(Infinity)]).toEqual([1, 1, 0]);
	});

	it('refuses arguments out of their range, and queues without end', () => {
		const { response } = responseTimes({ servers: 2, arrivalRate: 1, serviceRate: 1 });
		expect(() => response.sf(NaN)).toThrow(/a number as t/);
		expect(() => response.quantile(99)).toThrow(/p from 0 to 1/);
		expect(() => responseTimes({ servers: 1, arrivalRate: 1, serviceRate: 1 })).toThrow(
			/no answer/
		);
	});
});
