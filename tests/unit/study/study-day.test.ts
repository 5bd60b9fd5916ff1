import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAround, dayOf, fromDayClock, toDayClock } from '../../../src/lib/study/study-day.ts';
import { seed } from '../../counts.ts';

const hour = 3_600_000;
/** Berlin: two hours ahead until the last Sunday of October 2026, one hour afterwards. */
const summerEnds = Date.UTC(2026, 9, 25, 1);
const berlin = (at: number) => (at < summerEnds ? 120 : 60);

it('dayOf counts a late evening to the day that began at dayStart', () => {
	const rule = { dayStart: 4, zone: () => 0 };
	expect(dayOf(Date.UTC(2026, 10, 28, 3, 59), rule)).toBe('2026-11-27');
	expect(dayOf(Date.UTC(2026, 10, 28, 4), rule)).toBe('2026-11-28');
});

it('dayAround gives a day of 25 hours when summer time ends', () => {
	const rule = { dayStart: 0, zone: berlin };
	const { start, end } = dayAround(Date.UTC(2026, 9, 25, 12), rule);
	expect((end - start) / hour).toBe(25);
	expect(dayOf(start, rule)).toBe('2026-10-25');
	expect(dayOf(end - 1, rule)).toBe('2026-10-25');
	expect(dayOf(end, rule)).toBe('2026-10-26');
});

it('a time lies in the day around it, wherever and whenever', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) }),
			fc.integer({ min: 0, max: 23 }),
			fc.integer({ min: -720, max: 840 }),
			(at, dayStart, offset) => {
				const rule = { dayStart, zone: () => offset };
				const { start, end } = dayAround(at, rule);
				expect(start <= at && at < end).toBe(true);
				expect(end - start).toBe(24 * hour);
				expect(fromDayClock(toDayClock(at, rule), rule)).toBe(at);
			}
		),
		{ seed }
	);
});
