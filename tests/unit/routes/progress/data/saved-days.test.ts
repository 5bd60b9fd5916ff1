import { expect, it } from 'vitest';
import { savedDays } from '../../../../../src/routes/progress/data/saved-days.ts';
import { emptyDay } from '../../../../../src/lib/study/index.ts';

const day = (name: string, reviews: number) => ({ ...emptyDay(name), reviews });
const counts = [day('2026-01-05', 9), day('2026-11-25', 20), day('2026-11-27', 40)];

it('without a back-up all of it is open', () => {
	const { days, reviews, open, at } = savedDays(counts, null, '2026-11-27');
	expect([days.length, reviews, open, at]).toEqual([84, 69, 69, undefined]);
	expect(days.at(-1)).toEqual({ day: '2026-11-27', reviews: 40, saved: 0, open: 1 });
	expect(days.at(-3)).toEqual({ day: '2026-11-25', reviews: 20, saved: 0, open: 0.5 });
});

it('a back-up of this morning holds what was done until then', () => {
	const last = { at: 0, day: '2026-11-27', today: 10, reviews: 39 };
	const { days, open, at } = savedDays(counts, last, '2026-11-27');
	expect([open, at]).toEqual([30, 1]);
	expect(days.at(-1)).toMatchObject({ saved: 0.25, open: 0.75 });
	expect(days.at(-3)).toMatchObject({ saved: 0.5, open: 0 });
});

it('a back-up older than the picture has no place in it', () => {
	const last = { at: 0, day: '2026-01-05', today: 9, reviews: 9 };
	expect(savedDays(counts, last, '2026-11-27')).toMatchObject({ open: 60, at: undefined });
});
