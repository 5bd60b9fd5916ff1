import { expect, it } from 'vitest';
import { askOn } from '../../../../src/lib/study/interview/ask-on.ts';
import { draftOfAnswer } from '../../../../src/lib/study/interview/draft-of-answer.ts';
import { question } from './rubric-example.ts';

const given = {
	answer: 'I move the alias. They broke it.',
	found: new Set(['alias', 'blame']),
	said: new Set(['alias', 'blame', 'rows']),
	ms: 94_600
};

it('draftOfAnswer(question, given) keeps the words, what counts, and what was overruled', () => {
	expect(draftOfAnswer(question, given)).toMatchObject({
		did: 'interview',
		question: 'rollback',
		answer: given.answer,
		said: ['alias', 'rows'],
		missed: ['schema', 'drill'],
		flags: ['blame'],
		overruled: ['rows'],
		axes: { data: 0.5, operations: 0.75 },
		level: 2,
		followUp: undefined,
		seconds: 95
	});
	const denied = draftOfAnswer(question, { ...given, said: new Set(['blame']) });
	expect(denied).toMatchObject({ said: [], overruled: ['alias'] });
});

it('draftOfAnswer(question, given) says which point was asked on', () => {
	const draft = draftOfAnswer(askOn(question, 'alias')!, given);
	expect(draft).toMatchObject({ question: 'rollback', followUp: 'alias', axes: { operations: 1 } });
});
