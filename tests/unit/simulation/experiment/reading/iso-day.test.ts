import { expect, it } from 'vitest';
import { isoDay } from '../../../../../src/lib/simulation/experiment/reading/iso-day.ts';

it('isoDay: the calendar of every day from 1900 to 2200', () => {
	for (let day = -25_567; day < 84_000; day += 13) {
		expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
	}
	expect(isoDay(11_016)).toBe('2000-02-29');
});
