import { expect, it } from 'vitest';
import {
	dateAfter,
	daysBetween,
	isDate,
	longDate,
	whenDate
} from '../../../../src/routes/plan/plan-dates.ts';

it('counts days across summer time, new year and a leap day', () => {
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	expect(daysBetween('2026-11-27', '2027-01-01')).toBe(35);
	expect(dateAfter('2028-02-28', 1)).toBe('2028-02-29');
	expect(dateAfter('2026-01-01', -1)).toBe('2025-12-31');
});

it('takes only dates that exist', () => {
	expect(['2026-02-28', '2026-02-30', '2026-13-01', '26-1-1', ''].map(isDate)).toEqual([
		...[true, false, false, false, false]
	]);
});

it('says days as one says them', () => {
	const today = '2026-11-27';
	expect(longDate('2026-12-11')).toBe('Friday 11 December');
	expect([0, 1, -1, 3].map((days) => whenDate(dateAfter(today, days), today))).toEqual([
		...['today', 'tomorrow', 'yesterday', 'on Monday']
	]);
	expect(whenDate('2026-12-11', today)).toBe('on Friday 11 December');
});
