import { expect, it } from 'vitest';
import {
	shiftDay,
	studiedDays,
	weekday
} from '../../../../src/lib/study/progress/calendar-days.ts';

it('shiftDay(day, by) counts days over months, leap years and the nights when clocks change', () => {
	expect(shiftDay('2026-11-27', 1)).toBe('2026-11-28');
	expect(shiftDay('2028-03-01', -1)).toBe('2028-02-29');
	expect(shiftDay('2026-03-28', 2)).toBe('2026-03-30');
	expect(shiftDay('2026-10-24', 2)).toBe('2026-10-26');
	expect(shiftDay('2026-11-27', -365)).toBe('2025-11-27');
});

it('weekday(day) counts from Monday', () => {
	expect(['2026-11-23', '2026-11-27', '2026-11-29'].map(weekday)).toEqual([0, 4, 6]);
});

it('studiedDays(studied, today, last) counts today and the days before it', () => {
	const studied = new Set(['2026-11-27', '2026-11-26', '2026-11-14', '2026-11-13', '2026-11-28']);
	expect(studiedDays(studied, '2026-11-27', 14)).toBe(3);
	expect(studiedDays(studied, '2026-11-27', 15)).toBe(4);
	expect(studiedDays(new Set(), '2026-11-27', 30)).toBe(0);
});
