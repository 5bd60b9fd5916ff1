import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readWhiteboard } from '../../../src/lib/content/read-whiteboard.ts';

const common = {
	id: 'a-board',
	title: 'A board',
	asked: 'Draw it.',
	level: 2,
	lessons: ['canary']
};
const rule = { id: 'r1', first: 'a', then: 'b', why: 'Since.', card: 'known' };
const order = {
	...common,
	kind: 'order',
	steps: [
		{ id: 'a', text: 'First' },
		{ id: 'b', text: 'Then' }
	],
	rules: [rule]
};
const piece = { id: 'p1', text: 'A check', at: ['here'], why: 'Since.', card: 'known' };
const place = {
	...common,
	kind: 'place',
	places: [{ id: 'here', name: 'Here', note: 'at once' }],
	pieces: [piece]
};
const read = (board: object) =>
	readWhiteboard('content/whiteboards/a-board.yaml', stringify(board));

describe('readWhiteboard', () => {
	it('readWhiteboard(path, text) reads all three kinds', () => {
		expect(read(order)).toEqual({ ...order, lab: '' });
		expect(read(place)).toEqual({ ...place, lab: '' });
		const numbers = { ...common, kind: 'numbers', sheet: 'canary', lab: 'lab:drift' };
		expect(read(numbers)).toEqual(numbers);
	});

	it.each([
		[{ ...order, id: 'other' }, 'must be named other.yaml'],
		[{ ...order, level: 4 }, 'must be 1, 2 or 3'],
		[{ ...order, kind: 'draw' }, 'one of order, place, numbers'],
		[{ ...order, places: [] }, '“places” is not a field here'],
		[{ ...order, rules: [{ ...rule, first: 'b', then: 'a' }] }, 'break their own rule “r1”'],
		[{ ...order, rules: [{ ...rule, then: 'gone' }] }, 'names no step with “gone”'],
		[{ ...order, rules: [rule, rule] }, 'The id “r1” is used twice'],
		[{ ...order, steps: [order.steps[0], order.steps[0]] }, 'The id “a” is used twice'],
		[{ ...place, pieces: [{ ...piece, at: [] }] }, 'at least one place'],
		[{ ...place, pieces: [{ ...piece, at: ['gone'] }] }, 'has no place “gone”'],
		[
			{ ...place, places: [...place.places, { id: 'empty', name: 'Empty', note: 'no' }] },
			'Nothing belongs to the place “empty”'
		]
	])('readWhiteboard(path, text) refuses %#', (board, problem) => {
		expect(() => read(board)).toThrow(problem);
	});

	it('readWhiteboard(path, text) says that an empty file holds none', () => {
		expect(() => readWhiteboard('content/whiteboards/x.yaml', '')).toThrow('holds no whiteboard');
	});
});
