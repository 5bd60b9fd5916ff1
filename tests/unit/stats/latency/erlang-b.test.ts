import { describe, expect, it } from 'vitest';
import { erlangB } from '../../../../src/lib/stats/latency/erlang-b.ts';

describe('erlangB(servers, load)', () => {
	it('is load / (1 + load) for one server, and known for more', () => {
		expect(erlangB(1, 0.8)).toBeCloseTo(0.8 / 1.8, 15);
		expect(erlangB(2, 2)).toBeCloseTo(0.4, 15);
	});

	it('has answers for hopeless and for hardly any loads', () => {
		expect(erlangB(10, 1e300)).toBe(1);
		expect(erlangB(1000, 1e-300)).toBe(0);
	});

	it('refuses servers that are not whole, or would never end', () => {
		expect(() => erlangB(0, 1)).toThrow(/at least 1 as servers/);
		expect(() => erlangB(1e9, 1)).toThrow(/at most 1000000 servers/);
		expect(() => erlangB(1, 0)).toThrow(/load above 0/);
	});
});
