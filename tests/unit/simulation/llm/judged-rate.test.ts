import { expect, test } from 'vitest';
import { judgedRate } from '../../../../src/lib/simulation/llm/judged-rate.ts';

test('judgedRate of a judge without errors is the truth', () => {
	expect(judgedRate(0.7, { sensitivity: 1, specificity: 1 })).toBe(0.7);
});

test('judgedRate of a coin is a half, whatever the truth', () => {
	const coin = { sensitivity: 0.5, specificity: 0.5 };
	expect([0, 0.3, 1].map((truth) => judgedRate(truth, coin))).toEqual([0.5, 0.5, 0.5]);
});

test('judgedRate adds what it rightly and what it wrongly passes', () => {
	expect(judgedRate(0.7, { sensitivity: 0.9, specificity: 0.8 })).toBeCloseTo(0.63 + 0.06, 12);
});
