import { expect, it } from 'vitest';
import { countDays, countWith, emptyDay } from '../../../src/lib/study/day-count.ts';
import type { Grade, Stage, StudyEvent } from '../../../src/lib/study/index.ts';
import { noon, state } from './study-world.ts';

const graded = (grade: Grade, before: Stage): StudyEvent => ({
	...{ id: 'a', at: noon, day: '2026-11-27', card: 'psi', did: 'grade', took: 4000 },
	...{ grade, before, after: state('psi', 2, noon) }
});

it('countWith tells new cards, and learnt ones that were known', () => {
	const events = [graded(3, 0), graded(1, 2), graded(3, 2), graded(3, 1)];
	const count = events.reduce((sum, event) => countWith(sum, event), emptyDay('2026-11-27'));
	expect(count).toEqual({
		...{ day: '2026-11-27', reviews: 4, fresh: 1 },
		...{ mature: 2, known: 1, took: 16_000 }
	});
});

it('countWith takes an event back, and counts nothing but grades', () => {
	const none = emptyDay('2026-11-27');
	expect(countWith(countWith(none, graded(3, 2)), graded(3, 2), -1)).toEqual(none);
	const put = { ...graded(3, 2), did: 'suspend' } as StudyEvent;
	expect(countWith(none, put)).toBe(none);
});

it('countDays counts the days of a log, without what was taken back', () => {
	const undo = { ...graded(3, 2), id: 'u', did: 'undo', of: 'a' } as StudyEvent;
	const other = { ...graded(3, 0), id: 'b' };
	expect(countDays([graded(3, 2), other]).get('2026-11-27')?.reviews).toBe(2);
	expect(countDays([graded(3, 2), other, undo]).get('2026-11-27')).toEqual(
		countWith(emptyDay('2026-11-27'), other)
	);
});
