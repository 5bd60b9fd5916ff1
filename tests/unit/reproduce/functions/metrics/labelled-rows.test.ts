import { expect, it } from 'vitest';
import {
	exampleActual,
	exampleGroups,
	examplePredicted,
	exampleProbabilities,
	pythonLists,
	pythonTexts,
	rLists,
	rTexts
} from '../../../../../src/lib/reproduce/functions/metrics/labelled-rows.ts';

it('pythonLists(lists) and rLists(lists) name each list', () => {
	expect(pythonLists({ actual: [1, 0] })).toBe('actual = np.array([1, 0], dtype=float)');
	expect(rLists({ actual: [1, 0], scores: [2, 3] })).toBe('actual <- c(1, 0)\nscores <- c(2, 3)');
});

it('pythonTexts(texts) and rTexts(texts) escape what would end a text', () => {
	expect(pythonTexts(['a"b'])).toBe('np.array([\n    "a\\"b"\n])');
	expect(rTexts(['a"b'])).toBe('c(\n  "a\\"b"\n)');
});

it('exampleActual, examplePredicted, exampleProbabilities and exampleGroups describe the same rows', () => {
	const lists = [exampleActual, examplePredicted, exampleProbabilities, exampleGroups];
	expect(new Set(lists.map(({ length }) => length))).toEqual(new Set([20]));
});
