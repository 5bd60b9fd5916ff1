import { expect, it } from 'vitest';
import { axes } from '../../../../src/lib/study/interview/axes.ts';
import { question } from './rubric-example.ts';

it('axes are those that a question weighs', () => {
	expect([...axes]).toEqual(Object.keys(question.axes));
});
