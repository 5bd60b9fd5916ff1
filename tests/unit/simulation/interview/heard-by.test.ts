import { expect, test } from 'vitest';
import { answerOf } from '../../../../src/lib/simulation/interview/answer-of.ts';
import { heardBy } from '../../../../src/lib/simulation/interview/heard-by.ts';

test('heardBy counts a part once it is fully said', () => {
	const answer = answerOf(
		[
			{ id: 'a', words: 70, points: 3 },
			{ id: 'b', words: 35, points: 2 }
		],
		140
	);
	expect([0, 29.9, 30, 44, 45, 99].map((at) => heardBy(answer, at))).toEqual([0, 0, 3, 3, 5, 5]);
});
