import { describe, expect, it } from 'vitest';
import { burnAlert } from '../../../../src/lib/stats/latency/burn-alert.ts';

const quiet = { '5m': 0, '30m': 0, '1h': 0, '6h': 0, '3d': 0 };

describe('burnAlert(options)', () => {
	it('pages for a fast burn that goes on, and tickets for a slow one', () => {
		const objective = 0.999;
		const fast = { ...quiet, '1h': 0.02, '5m': 0.02 };
		expect(burnAlert({ objective, errorRates: fast })).toBe('page');
		expect(burnAlert({ objective, errorRates: { ...fast, '5m': 0 } })).toBe(null);
		const slow = { ...quiet, '6h': 0.0012, '3d': 0.0012 };
		expect(burnAlert({ objective, errorRates: slow })).toBe('ticket');
		expect(burnAlert({ objective, errorRates: { ...slow, ...fast, '6h': 0.0012 } })).toBe('page');
	});

	it('does not ring at a threshold itself, whatever the last bit of 1 - 0.9', () => {
		const errorRates = { ...quiet, '30m': 0.6, '6h': 0.6 };
		expect(burnAlert({ objective: 0.9, errorRates })).toBe(null);
	});

	it('refuses windows that are missing or no shares', () => {
		expect(() => burnAlert({ objective: 0.9, errorRates: { ...quiet, '1h': 2 } })).toThrow(/of 1h/);
		expect(() => burnAlert({ objective: 0.9, errorRates: {} as never })).toThrow(/of 5m/);
		expect(() => burnAlert({ objective: 1, errorRates: quiet })).toThrow(/below 1/);
	});
});
