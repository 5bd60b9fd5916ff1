import type { Answer } from '../../../../src/lib/study/interview/rank-by-need.ts';

/** An answer as it is kept, with what a test needs of it. */
export const answer = (some: Partial<Answer>): Answer => ({
	did: 'interview',
	id: 'r1',
	at: 1_000,
	day: '2026-11-26',
	seconds: 90,
	score: 0.5,
	question: 'rollback',
	answer: 'I move the alias.',
	said: ['alias'],
	missed: ['schema', 'rows'],
	flags: [],
	overruled: [],
	axes: {},
	level: 2,
	followUp: undefined,
	...some
});
