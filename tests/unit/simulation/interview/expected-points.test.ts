import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf } from '../../../../src/lib/simulation/interview/answer-of.ts';
import { expectedPoints } from '../../../../src/lib/simulation/interview/expected-points.ts';
import { heardBy } from '../../../../src/lib/simulation/interview/heard-by.ts';

const part = fc.record({
	id: fc.string(),
	words: fc.integer({ min: 5, max: 80 }),
	points: fc.integer({ min: 0, max: 4 })
});

test('expectedPoints is the mean of heardBy over the answer', () => {
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), (parts) => {
			const answer = answerOf(parts, 140);
			const steps = 4000;
			let sum = 0;
			for (let i = 0; i < steps; i++) sum += heardBy(answer, ((i + 0.5) * answer.length) / steps);
			expect(Math.abs(sum / steps - expectedPoints(answer))).toBeLessThan(0.02);
		}),
		{ numRuns: 40 }
	);
	expect(expectedPoints(answerOf([], 140))).toBe(0);
});
