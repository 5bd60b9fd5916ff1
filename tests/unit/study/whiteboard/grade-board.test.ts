import { expect, it } from 'vitest';
import {
	gradeNumbers,
	gradeOrder,
	gradePlaces,
	shareRight
} from '../../../../src/lib/study/whiteboard/grade-board.ts';

const rules = [
	{ id: 'r1', first: 'a', then: 'b' },
	{ id: 'r2', first: 'b', then: 'c' }
];

it('gradeOrder(rules, order) keeps a rule whatever stands between its steps', () => {
	expect(gradeOrder(rules, ['a', 'x', 'b', 'c'])).toEqual({ right: ['r1', 'r2'], wrong: [] });
	expect(gradeOrder(rules, ['b', 'a', 'c'])).toEqual({ right: ['r2'], wrong: ['r1'] });
	expect(gradeOrder(rules, ['b', 'c'])).toEqual({ right: ['r2'], wrong: ['r1'] });
});

it('gradePlaces(pieces, placed) takes any right place, and none for a piece left over', () => {
	const pieces = [
		{ id: 'p1', at: ['here', 'there'] },
		{ id: 'p2', at: ['here'] },
		{ id: 'p3', at: ['here'] }
	];
	const grade = gradePlaces(pieces, { p1: 'there', p2: 'there', p3: undefined });
	expect(grade).toEqual({ right: ['p1'], wrong: ['p2', 'p3'] });
});

it('gradeNumbers(blanks, typed) takes what lies within the tolerance, limits included', () => {
	const blank = (id: string) => ({
		id,
		label: '',
		answer: 0.3,
		tolerance: 0.1,
		unit: '',
		decimals: 1,
		why: '',
		card: ''
	});
	const grade = gradeNumbers(['in', 'edge', 'out', 'none'].map(blank), {
		in: 0.25,
		edge: 0.4,
		out: 0.41
	});
	expect(grade).toEqual({ right: ['in', 'edge'], wrong: ['out', 'none'] });
});

it('shareRight(grade) is a share', () => {
	expect(shareRight({ right: ['a'], wrong: ['b', 'c', 'd'] })).toBe(0.25);
	expect(shareRight({ right: [], wrong: [] })).toBe(0);
});
