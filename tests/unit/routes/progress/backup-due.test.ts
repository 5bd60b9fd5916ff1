import { expect, it } from 'vitest';
import type { DayCount } from '$lib/study';
import { backupDue } from '../../../../src/routes/progress/backup-due.ts';

const count = (day: string, reviews: number): DayCount => ({
	...{ day, reviews, fresh: 0, mature: 0, known: 0, took: 0 }
});
const days = [count('2026-10-01', 80), count('2026-11-20', 60)];
const saved = (day: string) => ({ at: Date.parse(day), day, today: 80, reviews: 80 });

it.each([
	['never saved, and long ago enough', days, null, '2026-11-27', 140],
	['begun less than thirty days ago', [count('2026-10-29', 500)], null, '2026-11-27', 0],
	['begun thirty days ago', [count('2026-10-28', 500)], null, '2026-11-27', 500],
	['too few', [count('2026-01-01', 99)], null, '2026-11-27', 0],
	['nothing done', [], null, '2026-11-27', 0],
	['few since the last one', days, saved('2026-10-01'), '2026-11-27', 0],
	['saved lately', [...days, count('2026-11-26', 300)], saved('2026-11-25'), '2026-11-27', 0],
	['much since', [...days, count('2026-11-26', 300)], saved('2026-10-01'), '2026-11-27', 360],
	['a clock that was set back', days, saved('2027-01-01'), '2026-11-27', 0]
] as const)('%s', (_, counts, last, today, due) => {
	expect(backupDue(counts, last, today)).toBe(due);
});
