import { expect, it } from 'vitest';
import {
	daysBetween,
	newSchedule,
	revlogRows,
	scheduleOf
} from '../../../src/lib/anki/export-schedule.ts';
import { defaultSettings, freshState, type CardState } from '../../../src/lib/study/index.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 27, 12);
const counting = { settings: defaultSettings, zone: () => 0, first: '2026-11-20' };
const learnt: CardState = {
	...freshState('psi', noon),
	memory: {
		...{ stage: 2, due: noon + 3 * day, stability: 12.34567, difficulty: 5.5, interval: 12 },
		...{ step: 0, reviews: 7, lapses: 2, last: noon - 9 * day }
	}
};

it('scheduleOf writes a learnt card with its day, interval and memory', () => {
	const { numbers, data } = scheduleOf(learnt, 1, counting);
	expect(numbers.slice(0, 4)).toEqual([2, 2, 10, 12]);
	expect(numbers[4]).toBeGreaterThanOrEqual(1300);
	expect(numbers[4]).toBeLessThanOrEqual(4000);
	expect(numbers.slice(5)).toEqual([7, 2, 0]);
	expect(JSON.parse(data)).toMatchObject({ s: 12.346, d: 5.5 });
});

it('scheduleOf writes steps in seconds, and what is set aside as suspended', () => {
	const step = { ...learnt, memory: { ...learnt.memory, stage: 1 as const, step: 1, due: noon } };
	expect(scheduleOf(step, 1, counting).numbers).toEqual([1, 1, noon / 1000, 0, 2500, 7, 2, 1001]);
	expect(scheduleOf({ ...learnt, suspended: true }, 1, counting).numbers[1]).toBe(-1);
	expect(scheduleOf(freshState('psi', noon), 9, counting)).toEqual(newSchedule(9, false));
	expect(newSchedule(3, true).numbers.slice(0, 3)).toEqual([0, -1, 3]);
});

it('a day of another part of the world is the reader’s', () => {
	const late = { ...learnt, memory: { ...learnt.memory, due: Date.UTC(2026, 10, 30, 20) } };
	expect(scheduleOf(late, 1, { ...counting, zone: () => 13 * 60 }).numbers[2]).toBe(11);
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

it('revlogRows leaves out what was taken back, and gives each row a time of its own', () => {
	const grade = {
		at: noon,
		day: '2026-11-27',
		card: 'psi',
		did: 'grade',
		grade: 3,
		took: 9e9,
		before: 2,
		after: learnt
	} as const;
	const log = [
		{ ...grade, id: 'a' },
		{ ...grade, id: 'b' },
		{ ...grade, id: 'c' },
		{ id: 'd', at: noon, day: '2026-11-27', card: 'psi', did: 'undo', of: 'b', after: learnt },
		{ ...grade, id: 'e', card: 'gone' }
	] as const;
	const rows = revlogRows(log, (card) => (card === 'psi' ? 4 : undefined));
	expect(rows).toEqual([
		[noon, 4, -1, 3, 12, 0, 600, 3_600_000, 1],
		[noon + 1, 4, -1, 3, 12, 12, 600, 3_600_000, 1]
	]);
});
