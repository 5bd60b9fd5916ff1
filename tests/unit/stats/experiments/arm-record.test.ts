import { describe, expect, it } from 'vitest';
import { armRecord } from '../../../../src/lib/stats/experiments/arm-record.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';

describe('armRecord(caller, arms)', () => {
	it('picks arms never tried, then the largest value, then the first of equals', () => {
		const record = armRecord('f', 3);
		const share = (reward: number, pulls: number) => reward / pulls;
		expect(record.best(share)).toBe(0);
		record.update(0, 0);
		expect(record.best(share)).toBe(1);
		record.update(1, 1);
		record.update(2, 1);
		expect(record.best(share)).toBe(1);
		expect(record.plays()).toBe(3);
	});

	it('hands out copies of its state', () => {
		const record = armRecord('f', 2);
		record.state.pulls[0] = 9;
		expect(record.state).toEqual({ pulls: [0, 0], rewards: [0, 0] });
	});

	it('refuses arms and rewards that are none', () => {
		expect(() => armRecord('f', 0)).toThrow(StatsError);
		expect(() => armRecord('f', 1e9)).toThrow(StatsError);
		const record = armRecord('f', 2);
		for (const arm of [2, -1, 0.5, NaN]) expect(() => record.update(arm, 1)).toThrow(StatsError);
		for (const reward of [2, -1, NaN]) expect(() => record.update(0, reward)).toThrow(StatsError);
	});
});
