import { expect, it } from 'vitest';
import { isInFocus } from '../../../../src/lib/study/interview/is-in-focus.ts';

const questions = Array.from({ length: 9 }, (_, i) => ({
	id: `q${i}`,
	axes: { problem: 0, data: i, modelling: 0, operations: 10 - i, communication: 0 },
	level: ((i % 3) + 1) as 1 | 2 | 3,
	lessons: i < 4 ? ['canary', 'shadow'] : ['loop']
}));
const sheet = ['q1', 'q7'];

it('isInFocus(question, wish) knows levels, axes, lessons, the sheet, single questions and all', () => {
	const held = (focus: string) =>
		questions.filter((one) => isInFocus(one, { focus, sheet })).map(({ id }) => id);
	expect(held('level-2')).toEqual(['q1', 'q4', 'q7']);
	expect(held('shadow')).toEqual(['q0', 'q1', 'q2', 'q3']);
	expect(held('sheet')).toEqual(sheet);
	expect(held('all')).toHaveLength(9);
	expect(held('weakest')).toHaveLength(9);
	expect(held('axis-data')).toEqual(['q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8']);
	expect(held('question-q5')).toEqual(['q5']);
});
