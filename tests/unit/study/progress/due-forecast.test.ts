import { describe, expect, it } from 'vitest';
import { dueForecast } from '../../../../src/lib/study/progress/due-forecast.ts';
import { days, minutes, noon, state, utc } from '../study-world.ts';

const hour = 60 * minutes;
const seen = (card: string, due: number) => {
	const one = state(card, 2, due);
	return { ...one, memory: { ...one.memory, last: noon - days } };
};
const rule = { dayStart: 4, zone: utc };

describe('dueForecast(states, { now, rule, days })', () => {
	it('counts overdue cards today, and the others on their day', () => {
		const states = [
			seen('overdue', noon - 9 * days),
			seen('today', noon + 15 * hour),
			// The day ends at four in the morning.
			seen('tomorrow', noon + 16 * hour),
			seen('later', noon + 2 * days),
			seen('too late', noon + 30 * days)
		];
		expect(dueForecast(states, { now: noon, rule, days: 4 })).toEqual([2, 1, 1, 0]);
	});

	it('leaves out what is new or suspended, and waits for what was put off', () => {
		const states = [
			{ ...seen('suspended', noon), suspended: true },
			state('new', 0, noon),
			{ ...seen('buried', noon), buriedUntil: noon + days }
		];
		expect(dueForecast(states, { now: noon, rule, days: 3 })).toEqual([0, 1, 0]);
	});

	it('makes the day of the clock change 25 hours long', () => {
		// London: an hour ahead of UTC until 2026-10-25 01:00 UTC.
		const change = Date.UTC(2026, 9, 25, 1);
		const london = { dayStart: 0, zone: (at: number) => (at < change ? 60 : 0) };
		const now = Date.UTC(2026, 9, 24, 12);
		const ends = [Date.UTC(2026, 9, 24, 23), Date.UTC(2026, 9, 26, 0), Date.UTC(2026, 9, 27, 0)];
		const states = ends.flatMap((end) => [seen('last', end - 1), seen('first', end)]);
		expect(dueForecast(states, { now, rule: london, days: 3 })).toEqual([1, 2, 2]);
	});
});
