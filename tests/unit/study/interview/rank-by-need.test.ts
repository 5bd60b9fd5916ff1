import { expect, it } from 'vitest';
import {
	axisMeans,
	isWhole,
	rankByNeed
} from '../../../../src/lib/study/interview/rank-by-need.ts';
import { answer } from './answer-example.ts';

const none = { problem: 0, data: 0, modelling: 0, operations: 0, communication: 0 };
const question = (id: string, axes: Partial<typeof none>) => ({
	id,
	level: 1 as const,
	lessons: [],
	axes: { ...none, ...axes }
});
const questions = [
	question('on-data', { data: 10 }),
	question('on-operations', { operations: 10 }),
	question('asked-well', { data: 10 }),
	question('asked-badly', { operations: 10 })
];
const ids = (past: Parameters<typeof rankByNeed>[1]) =>
	rankByNeed(questions, past).map(({ id }) => id);

it('rankByNeed(questions, past) goes by the last score, and by the axes where a question is new', () => {
	const past = [
		answer({ question: 'asked-badly', score: 0.9, axes: { operations: 0.9 } }),
		answer({ question: 'asked-well', score: 0.7, axes: { data: 0.2 } }),
		answer({ question: 'asked-badly', score: 0.1, axes: { operations: 0.7 } })
	];
	expect(ids(past)).toEqual(['asked-badly', 'on-data', 'asked-well', 'on-operations']);
});

it('rankByNeed(questions, []) keeps the order', () => {
	expect(ids([])).toEqual(questions.map(({ id }) => id));
});

it('axisMeans(answers) leaves out an axis that nobody asked', () => {
	const means = axisMeans([
		answer({ axes: { data: 0.2 } }),
		answer({ axes: { data: 0.4, problem: 1 } })
	]);
	expect(means).toEqual({ data: expect.closeTo(0.3), problem: 1 });
});

it('isWhole(answer) tells a question from what was asked on', () => {
	expect([answer({}), answer({ followUp: 'rows' })].map(isWhole)).toEqual([true, false]);
});
