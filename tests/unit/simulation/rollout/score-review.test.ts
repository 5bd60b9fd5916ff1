import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreReview } from '../../../../src/lib/simulation/rollout/score-review.ts';

const items = ['a', 'b', 'c', 'd', 'e'] as const;
const some = fc.subarray([...items]);

test('scoreReview puts every item where it belongs', () => {
	const fails = (item: string) => item === 'a' || item === 'c';
	expect(scoreReview(items, fails, ['c', 'e'])).toEqual({
		found: ['c'],
		missed: ['a'],
		falseAlarms: ['e'],
		isClean: false
	});
});

test('scoreReview is clean exactly if the marks are the failing items', () => {
	fc.assert(
		fc.property(some, some, (failing, marks) => {
			const score = scoreReview(items, (item) => failing.includes(item), marks);
			expect([...score.found, ...score.missed].sort()).toEqual(failing);
			expect([...score.found, ...score.falseAlarms].sort()).toEqual(marks);
			expect(score.isClean).toBe(failing.join() === marks.join());
		})
	);
});
