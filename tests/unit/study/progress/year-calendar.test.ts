import { describe, expect, it } from 'vitest';
import { emptyDay } from '../../../../src/lib/study/day-count.ts';
import { monthSums, yearCalendar } from '../../../../src/lib/study/progress/year-calendar.ts';

/** A Friday. */
const today = '2026-11-27';
const count = (day: string, reviews: number, took = 0) => ({ ...emptyDay(day), reviews, took });

describe('yearCalendar(counts, today)', () => {
	it('has 53 weeks from a Monday, the last one up to today', () => {
		const { weeks, total, busiest } = yearCalendar([], today);
		expect(weeks).toHaveLength(53);
		expect(weeks[0]?.[0]?.day).toBe('2025-11-24');
		expect(weeks.slice(0, 52).every((week) => week.length === 7)).toBe(true);
		expect(weeks[52]?.map(({ day }) => day)).toEqual([
			...['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
		]);
		expect([total, busiest]).toEqual([0, undefined]);
	});

	it('gives each day the quarter of the reader’s own days in which it lies', () => {
		// Quarters of 1, 2, 3, 40 end at 1, 2 and 3.
		const counts = [count('2026-11-23', 3), count('2026-11-24', 1)];
		const more = [count('2026-11-25', 40), count('2026-11-26', 2), count('2024-01-01', 99)];
		const { weeks, total, busiest } = yearCalendar([...counts, ...more], today);
		expect(weeks[52]?.map(({ level }) => level)).toEqual([3, 1, 4, 2, 0]);
		expect(total).toBe(46);
		expect(busiest?.day).toBe('2026-11-25');
	});

	it('holds a day of each date over the nights when clocks change', () => {
		const all = yearCalendar([], today).weeks.flat();
		expect(new Set(all.map(({ day }) => day)).size).toBe(52 * 7 + 5);
	});
});

it('monthSums(counts) adds up months, the newest first', () => {
	const counts = [count('2026-10-31', 4, 10), count('2026-11-01', 2, 5), count('2026-11-30', 0, 0)];
	expect(monthSums(counts)).toEqual([
		{ month: '2026-11', reviews: 2, studied: 1, took: 5 },
		{ month: '2026-10', reviews: 4, studied: 1, took: 10 }
	]);
});
