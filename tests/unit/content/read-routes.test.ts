import { expect, it } from 'vitest';
import { readRoutes } from '../../../src/lib/content/read-routes.ts';

const path = 'content/routes.yaml';
const route = (lessons: string) =>
	`- { id: week, title: A week, note: All., stages: [{ title: Day 1, lessons: [${lessons}] }] }`;
const read = (text: string) => readRoutes(path, text, ['loop', 'canary']);

it('readRoutes(path, text, lessons) reads routes, their stages and lessons', () => {
	expect(read(route('canary, loop'))).toEqual([
		{
			id: 'week',
			title: 'A week',
			note: 'All.',
			stages: [{ title: 'Day 1', lessons: ['canary', 'loop'] }]
		}
	]);
});

it('readRoutes(path, text, lessons) refuses lessons that are not there, and the same one twice', () => {
	expect(() => read(route('shadow'))).toThrow(`${path}: “week” names the lesson “shadow”, which`);
	expect(() => read(route('loop, loop'))).toThrow('names the lesson “loop” twice');
});

it('readRoutes(path, text, lessons) names what it cannot read', () => {
	expect(() => read('- [')).toThrow('This is not YAML');
	expect(() => read('- { id: week }')).toThrow('title” is missing');
	expect(() => read(route('loop').replace('note', 'nota'))).toThrow('note” is missing');
});
