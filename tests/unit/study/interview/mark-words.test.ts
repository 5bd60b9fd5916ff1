import { describe, expect, it } from 'vitest';
import { markWords } from '../../../../src/lib/study/interview/mark-words.ts';

describe('markWords', () => {
	it('markWords(answer, said) cuts where words of a point begin and end, also where they overlap', () => {
		const pieces = markWords('one two three', [
			{ id: 'a', from: 0, to: 7 },
			{ id: 'b', from: 4, to: 13 }
		]);
		expect(pieces).toEqual([
			{ text: 'one ', ids: ['a'], ends: [] },
			{ text: 'two', ids: ['a', 'b'], ends: ['a'] },
			{ text: ' three', ids: ['b'], ends: ['b'] }
		]);
	});

	it('markWords(answer, said) leaves an answer whole in which nothing was said', () => {
		expect(markWords('hm', [])).toEqual([{ text: 'hm', ids: [], ends: [] }]);
		expect(markWords('', [])).toEqual([]);
	});
});
