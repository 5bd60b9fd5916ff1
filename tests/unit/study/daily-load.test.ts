import { dailyLoad, defaultSettings } from '../../../src/lib/study/index.ts';
import { describe, expect, it } from 'vitest';

describe('dailyLoad', () => {
	const load = (part: Partial<typeof defaultSettings> = {}, cards = 10_000) =>
		dailyLoad({ ...defaultSettings, ...part }, cards);

	it('asks more for a higher share known', () => {
		const shares = [0.75, 0.8, 0.85, 0.9, 0.95, 0.97].map((retention) => load({ retention }).third);
		expect(shares).toEqual(shares.toSorted((one, other) => one - other));
		expect(shares[5]).toBeGreaterThan(2 * (shares[0] ?? 0));
	});

	it('grows with the new cards a day, in proportion while there are enough of them', () => {
		expect(load({ newPerDay: 20 }).first).toBeCloseTo(2 * load({ newPerDay: 10 }).first, 9);
		expect(load({ newPerDay: 0 })).toEqual({ first: 0, third: 0 });
	});

	it('counts two answers on the first day of a card, and at least those', () => {
		expect(load({ newPerDay: 10 }).first).toBeGreaterThan(20);
	});

	it('falls once every card is learnt', () => {
		const { first, third } = load({ newPerDay: 20 }, 200);
		expect(third).toBeLessThan(first / 3);
	});

	it('is the same every time', () => {
		expect(load()).toEqual(load());
	});

	it('ends with steps and without them', () => {
		const { first } = load({ learningSteps: [], relearningSteps: [] });
		expect(first).toBeGreaterThan(10);
		expect(first).toBeLessThan(load().first);
	});
});
