import { expect, it } from 'vitest';
import { confusionMatrix } from '../../../../src/lib/stats/metrics/confusion-matrix.ts';

it('confusionMatrix(actual, predicted) counts the four kinds of rows', () => {
	expect(confusionMatrix([1, 0, 1, 1, 0], [1, 1, 0, 1, 0])).toEqual({ tp: 2, fp: 1, fn: 1, tn: 1 });
});

it('confusionMatrix(actual, predicted) takes typed arrays and lets them be', () => {
	const actual = Object.freeze([1, 0, 0]);
	const expected = { tp: 1, fp: 0, fn: 0, tn: 2 };
	expect(confusionMatrix(actual, Uint8Array.of(1, 0, 0))).toEqual(expected);
});

it('confusionMatrix(actual, predicted) wants labels, as many on both sides', () => {
	expect(() => confusionMatrix([1], [1, 0])).toThrow(/same rows/);
	expect(() => confusionMatrix([1, 0], [0.7, 0.2])).toThrow(/labels of 0 or 1 in predicted/);
});
