import { expect, test } from 'vitest';
import { answerOf } from '../../../../src/lib/simulation/interview/answer-of.ts';

test('answerOf speaks parts one after another', () => {
	const parts = [
		{ id: 'a', words: 70, points: 1 },
		{ id: 'b', words: 35, points: 2 }
	];
	expect(answerOf(parts, 140)).toEqual({
		parts: [
			{ ...parts[0], from: 0, to: 30 },
			{ ...parts[1], from: 30, to: 45 }
		],
		length: 45
	});
	expect(answerOf([], 140)).toEqual({ parts: [], length: 0 });
});
