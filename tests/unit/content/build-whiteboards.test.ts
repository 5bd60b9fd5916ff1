import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildWhiteboards } from '../../../src/lib/content/build-whiteboards.ts';

const board = (id: string, more: object = {}) => ({
	[`content/whiteboards/${id}.yaml`]: stringify({
		id,
		title: 'A board',
		asked: 'Draw it.',
		level: 1,
		lessons: ['loop'],
		kind: 'numbers',
		sheet: 'canary',
		...more
	})
});
const order = (card: string, lessons: string[]) => ({
	kind: 'order',
	sheet: undefined,
	lessons,
	steps: ['a', 'b'].map((id) => ({ id, text: id })),
	rules: [{ id: 'r', first: 'a', then: 'b', why: 'Since.', card }]
});
const checks = {
	lessons: [
		{ id: 'loop', number: 1 },
		{ id: 'canary', number: 10 }
	],
	cards: [{ id: 'known', lab: '' }],
	resolve: (link: string) =>
		link.includes('gone') ? { problem: `No ${link}.` } : { href: `to ${link}` }
};

it('buildWhiteboards(files, checks) goes by kind and by the course, with addresses for labs', () => {
	const files = {
		...board('sheet', { lab: 'lab:drift' }),
		...board('late', order('known', ['canary'])),
		...board('early', order('known', ['loop']))
	};
	const built = buildWhiteboards(files, checks);
	expect(built.map(({ id }) => id)).toEqual(['early', 'late', 'sheet']);
	expect(built.map(({ lab }) => lab)).toEqual(['', '', 'to lab:drift']);
});

it.each([
	[{ lessons: ['lost'] }, 'There is no lesson “lost”.'],
	[{ lab: 'lab:gone' }, 'No lab:gone.'],
	[order('lost', ['loop']), 'There is no card “lost”.']
])('buildWhiteboards(files, checks) refuses %#', (more, problem) => {
	expect(() => buildWhiteboards(board('wrong', more), checks)).toThrow(problem);
});
