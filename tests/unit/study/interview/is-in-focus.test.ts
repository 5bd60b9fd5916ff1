import { expect, it } from 'vitest';
import { isInFocus } from '../../../../src/lib/study/interview/is-in-focus.ts';

const questions = Array.from({ length: 9 }, (_, i) => ({
	id: `q${i}`,
	level: ((i % 3) + 1) as 1 | 2 | 3,
	lessons: i < 4 ? ['canary', 'shadow'] : ['loop']
}));
const sheet = ['q1', 'q7'];

it('isInFocus(question, wish) knows levels, lessons, the sheet and all', () => {
	const held = (focus: string) =>
		questions.filter((one) => isInFocus(one, { focus, sheet })).map(({ id }) => id);
	expect(held('level-2')).toEqual(['q1', 'q4', 'q7']);
	expect(held('shadow')).toEqual(['q0', 'q1', 'q2', 'q3']);
	expect(held('sheet')).toEqual(sheet);
	expect(held('all')).toHaveLength(9);
});
