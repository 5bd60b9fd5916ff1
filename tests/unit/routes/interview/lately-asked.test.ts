import { expect, it } from 'vitest';
import { latelyAsked } from '../../../../src/routes/interview/lately-asked.ts';
import { answer } from '../../study/interview/answer-example.ts';

const past = Array.from({ length: 12 }, (_, i) =>
	answer({ question: `q${i}`, day: i < 10 ? '2026-11-20' : '2026-11-21' })
);

it('latelyAsked(past, focus) leaves the last ten in peace, and what was only asked on not', () => {
	expect(latelyAsked(past, 'all')).toHaveLength(10);
	expect(latelyAsked([answer({ followUp: 'rows' })], 'all')).toEqual([]);
});

it('latelyAsked(past, "weakest") brings back what went worst on another day', () => {
	expect(latelyAsked(past, 'weakest')).toEqual(['q10', 'q11']);
});
