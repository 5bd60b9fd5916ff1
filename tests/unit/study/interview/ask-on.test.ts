import { expect, it } from 'vitest';
import { askId, askOn, findAsked } from '../../../../src/lib/study/interview/ask-on.ts';
import { scoreAnswer } from '../../../../src/lib/study/interview/score-answer.ts';
import { question } from './rubric-example.ts';

it('askOn(question, point) asks about one point, and only that is scored', () => {
	const asked = askOn(question, 'alias')!;
	expect(asked.asked).toBe('How fast?');
	expect(asked.about).toEqual({ point: 'alias', title: 'A rollback', answer: 'Two minutes.' });
	expect(asked.must[0]!.ways).toEqual([[['alias']], [['minutes']]]);
	expect(scoreAnswer(asked, new Set(['alias'])).share).toBe(1);
	expect(scoreAnswer(asked, new Set(['schema'])).share).toBe(0);
	expect(scoreAnswer(asked, new Set(['alias', 'blame'])).share).toBe(0.9);
});

it('askOn(question, point) knows no point that nobody asks about', () => {
	expect(askOn(question, 'rows')).toBeUndefined();
	expect(askOn({ ...question, must: [] }, 'alias')).toBeUndefined();
});

it('askId(question) is read back by findAsked(all, id)', () => {
	const asked = askOn(question, 'alias')!;
	expect([question, asked].map(askId)).toEqual(['rollback', 'rollback#alias']);
	for (const one of [question, asked]) expect(findAsked([question], askId(one))).toEqual(one);
	expect(findAsked([question], 'gone')).toBeUndefined();
	expect(findAsked([question], 'rollback#gone')).toBeUndefined();
});
