import { describe, expect, it } from 'vitest';
import { markedText } from '../../../../src/lib/components/lesson/marked-text.ts';

describe('markedText', () => {
	it('markedText(text) splits at the strokes of the pen', () => {
		expect(markedText('Say ==this== now.')).toEqual([
			{ text: 'Say ', marked: false },
			{ text: 'this', marked: true },
			{ text: ' now.', marked: false }
		]);
	});

	it('markedText(text) has no empty runs', () => {
		expect(markedText('==All of it==')).toEqual([{ text: 'All of it', marked: true }]);
		expect(markedText('')).toEqual([]);
	});
});
