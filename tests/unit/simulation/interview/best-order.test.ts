import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerOf, type AnswerPart } from '../../../../src/lib/simulation/interview/answer-of.ts';
import { bestOrder } from '../../../../src/lib/simulation/interview/best-order.ts';
import { expectedPoints } from '../../../../src/lib/simulation/interview/expected-points.ts';

function orders(parts: AnswerPart[]): AnswerPart[][] {
	if (parts.length < 2) return [parts];
	return parts.flatMap((first, i) =>
		orders(parts.filter((_, k) => k !== i)).map((rest) => [first, ...rest])
	);
}

test('bestOrder beats every other order', () => {
	const part = fc.record({
		id: fc.string(),
		words: fc.integer({ min: 5, max: 80 }),
		points: fc.integer({ min: 0, max: 4 })
	});
	fc.assert(
		fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
			const found = expectedPoints(answerOf(bestOrder(parts), 140));
			for (const order of orders(parts)) {
				expect(expectedPoints(answerOf(order, 140))).toBeLessThan(found + 1e-9);
			}
		}),
		{ numRuns: 60 }
	);
});
