import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildQuestions } from '../../../src/lib/content/build-questions.ts';

const point = (id: string, more: object = {}) => ({
	id,
	say: 'Roll back first.',
	synonyms: ['rollback first'],
	axis: 'operations',
	card: 'known',
	...more
});
const file = (id: string, more: object = {}) => ({
	[`content/questions/${id}.yaml`]: stringify({
		id,
		title: 'A title',
		asked: 'What then?',
		level: 1,
		axes: { problem: 2, data: 3, modelling: 1, operations: 3, communication: 1 },
		must: [point('a'), point('b'), point('c')],
		good: [point('d')],
		bonus: [point('e', { lab: 'lab:drift' })],
		redFlags: [{ id: 'f', say: 'Always.', why: 'Not always.', stems: ['always retrain'] }],
		followUps: [{ when: 'a', ask: 'And then?', answer: 'Look.' }],
		answers: { short: 'One.', medium: 'Two.', long: 'Three.' },
		lessons: ['loop'],
		...more
	})
});
const checks = {
	lessons: [
		{ id: 'loop', number: 1 },
		{ id: 'canary', number: 10 }
	],
	cards: [
		{ id: 'known', lab: '' },
		{ id: 'shown', lab: 'labs/drift/' }
	],
	resolve: (link: string) =>
		link.includes('gone') ? { problem: `No ${link}.` } : { href: `to ${link}` }
};

describe('buildQuestions', () => {
	it('buildQuestions(files, checks) asks the sheet’s questions first, then goes by the course', () => {
		const files = {
			...file('late', { lessons: ['canary'] }),
			...file('early'),
			...file('when-to-retrain', { lessons: ['canary'] }),
			...file('deploy-new-model', { lessons: ['canary'] })
		};
		const ids = buildQuestions(files, checks).map(({ id }) => id);
		expect(ids).toEqual(['deploy-new-model', 'when-to-retrain', 'early', 'late']);
	});

	it('buildQuestions(files, checks) puts addresses behind labs', () => {
		const [question] = buildQuestions(file('early'), checks);
		expect(question?.bonus[0]?.lab).toBe('to lab:drift');
		expect(question?.must[0]?.lab).toBe('');
	});

	it('buildQuestions(files, checks) shows what a card shows where a point has no lab of its own', () => {
		const good = [point('d', { card: 'shown' })];
		const [question] = buildQuestions(file('early', { good }), checks);
		expect(question?.good[0]?.lab).toBe('labs/drift/');
	});

	it.each([
		[{ lessons: ['lost'] }, 'There is no lesson “lost”.'],
		[{ good: [point('d', { card: 'lost' })] }, 'There is no card “lost”.'],
		[{ good: [point('d', { lab: 'lab:gone' })] }, 'No lab:gone.']
	])('buildQuestions(files, checks) refuses what leads nowhere: %o', (wrong, problem) => {
		const path = /^content\/questions\/early\.yaml:\d+: /;
		expect(() => buildQuestions(file('early', wrong), checks)).toThrow(path);
		expect(() => buildQuestions(file('early', wrong), checks)).toThrow(problem);
	});
});
