import { expect, it } from 'vitest';
import { record, redo, startHistory, undo } from '../../../../src/lib/labs/shell/history.ts';

it('undo and redo walk back and forth through what was recorded', () => {
	const history = record(record(startHistory('a'), 'b'), 'c');
	expect(undo(history).present).toBe('b');
	expect(undo(undo(history)).present).toBe('a');
	expect(undo(undo(undo(history))).present).toBe('a');
	expect(redo(undo(history))).toEqual(history);
	expect(redo(history)).toEqual(history);
});

it('record drops the future and ignores the same state', () => {
	const history = undo(record(record(startHistory('a'), 'b'), 'c'));
	expect(record(history, 'd')).toEqual({ past: ['a', 'b'], present: 'd', future: [] });
	expect(record(history, history.present)).toBe(history);
});

it('record remembers a hundred steps', () => {
	let history = startHistory(0);
	for (let step = 1; step <= 250; step++) history = record(history, step);
	expect(history.past).toHaveLength(100);
	expect(history.past[0]).toBe(150);
});
