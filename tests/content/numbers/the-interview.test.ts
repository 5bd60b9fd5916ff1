import { expect, it } from 'vitest';
import { spokenParts } from '../../../src/lib/labs/interview/figures/answer-parts.ts';
import {
	answerOf,
	bestOrder,
	expectedPoints,
	heardBy
} from '../../../src/lib/simulation/interview/index.ts';
import { printed, wordsOf } from './lesson-says.ts';

const words = wordsOf('the-interview');
const parts = spokenParts.map(({ id, text, points }) => ({
	id,
	points,
	words: text.split(/\s+/).length
}));
const usual = answerOf(parts, 140);
const best = answerOf(bestOrder(parts), 140);
const all = parts.reduce((sum, { points }) => sum + points, 0);

it('the answer of the figure: its length, and what is heard of it', () => {
	const count = parts.reduce((sum, part) => sum + part.words, 0);
	expect(words).toContain(`has ${count} words, about ${printed(usual.length)} seconds`);
	expect(words).toContain(`${heardBy(usual, 30)} of its ${all} points has been heard after 30`);
	expect(words).toContain(`that order delivers ${printed(expectedPoints(usual), 1)} points`);
	expect(words).toContain(`the best order deliver ${printed(expectedPoints(best), 1)}`);
	expect(best.parts[0]?.id).toBe('claim');
});

it('the budget of 99.9 % over 30 days, and what a bad release costs', () => {
	const budget = 30 * 24 * 60 * 0.001;
	expect(words).toContain(`may fail for ${printed(budget, 1)} minutes`);
	expect(words).toContain(`costs twenty, ${printed((100 * 20) / budget)} % of the month`);
});
