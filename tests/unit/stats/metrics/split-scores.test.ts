import { expect, it } from 'vitest';
import { splitScores } from '../../../../src/lib/stats/metrics/split-scores.ts';

it('splitScores(caller, actual, scores) keeps the order within each class', () => {
	const { positives, negatives } = splitScores('rocAuc', [1, 0, 1], [0.2, 0.5, 0.1]);
	expect([...positives]).toEqual([0.2, 0.1]);
	expect([...negatives]).toEqual([0.5]);
});

it('splitScores(caller, actual, scores, needs) wants rows of the classes that are needed', () => {
	expect(() => splitScores('rocAuc', [1, 1], [0.2, 0.5])).toThrow(
		'rocAuc requires at least 1 positive and 1 negative rows, got 2 and 0'
	);
	const needs = { positives: 1, negatives: 0 };
	expect(splitScores('averagePrecision', [1], [0.2], needs).negatives).toHaveLength(0);
	expect(() => splitScores('rocAuc', [1, 0], [0.2, NaN])).toThrow(/finite numbers in scores/);
});
