import { expect, it } from 'vitest';
import { cardQuestions } from '../../../src/lib/content/card-questions.ts';

it('cardQuestions names the six questions of the sheet, each as a question', () => {
	const questions = Object.entries(cardQuestions);
	expect(questions).toHaveLength(6);
	for (const [id, question] of questions) {
		expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(question).toMatch(/\?$/);
	}
});
