import { expect, it } from 'vitest';
import { readChecklists, type FindLink } from '../../../src/lib/content/read-checklists.ts';

const path = 'content/checklists.yaml';
const findLink: FindLink = (link) =>
	link.includes('gone')
		? { problem: `There is nothing at “${link}”.` }
		: { path: `to/${link}`, label: link };

const item = (id: string, more = '') => `
      - id: ${id}
        name: Latency
        sheet: P95 below the SLA.
        asks: At what load?
        proof: P95 at peak.
        lesson: lesson:canary#time${more}`;
const file = (pre: string, post: string) => `lists:
  - kind: pre
    title: Before
    items:${pre}
  - kind: post
    title: After
    items:${post}`;
const read = (pre: string, post = item('later')) => readChecklists(path, file(pre, post), findLink);

it('readChecklists(path, text, findLink) reads both lists, links resolved', () => {
	const more = '\n        when: first hour\n        lab: lab:drift';
	expect(read(item('latency'), item('errors', more))).toEqual([
		{
			...{ kind: 'pre', title: 'Before' },
			items: [
				{
					...{ id: 'latency', name: 'Latency', when: '', sheet: 'P95 below the SLA.' },
					...{ asks: 'At what load?', proof: 'P95 at peak.', lab: undefined },
					lesson: { path: 'to/lesson:canary#time', label: 'lesson:canary#time' }
				}
			]
		},
		{
			...{ kind: 'post', title: 'After' },
			items: [
				expect.objectContaining({
					...{ id: 'errors', when: 'first hour' },
					lab: { path: 'to/lab:drift', label: 'lab:drift' }
				})
			]
		}
	]);
});

it('readChecklists(path, text, findLink) names what is wrong, with its line', () => {
	expect(() => read(item('same'), item('same'))).toThrow(`${path}:14: The id “same” stands twice.`);
	expect(() => read(item('Not Small'))).toThrow('“Not Small” is no id');
	expect(() => read(item('one', '\n        lab: lab:gone'))).toThrow('nothing at “lab:gone”');
	expect(() => read(item('one', '\n        more: 1'))).toThrow('more” is not a field');
	expect(() => read(item('one').replace('proof', 'prof'))).toThrow('proof” is missing');
	expect(() => readChecklists(path, 'lists: [', findLink)).toThrow('not YAML');
});

it('readChecklists(path, text, findLink) wants the list before and the one after', () => {
	const swapped = file(item('one'), item('two')).replace('pre', 'post');
	expect(() => readChecklists(path, swapped, findLink)).toThrow('must be pre, post');
});
