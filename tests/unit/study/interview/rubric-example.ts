import type { Axis, Question } from '../../../../src/lib/content/index.ts';

const point = (id: string, axis: Axis, lab = '') => ({
	id,
	say: `I say ${id}.`,
	ways: [[[id]]],
	axis,
	card: `card-${id.slice(0, 4)}`,
	lab
});

/** A rubric with three points on operations, one of them a bonus, and two on data. */
export const question: Question = {
	id: 'rollback',
	title: 'A rollback',
	asked: 'What then?',
	level: 2,
	axes: { problem: 0, data: 4, modelling: 0, operations: 5, communication: 1 },
	must: [point('schema', 'data'), point('rows', 'data'), point('alias', 'operations')],
	good: [point('drill', 'operations')],
	bonus: [point('evidence', 'operations')],
	redFlags: [{ id: 'blame', say: 'They broke it.', why: 'Say what your line missed.', ways: [] }],
	followUps: [
		{ when: 'schema', ask: 'Which schema?', answer: 'The served one.', ways: [] },
		{ when: 'alias', ask: 'How fast?', answer: 'Two minutes.', ways: [[['minutes']]] }
	],
	answers: { short: [], medium: [], long: [] },
	lessons: ['canary']
};

export const everyMust = question.must.map(({ id }) => id);
