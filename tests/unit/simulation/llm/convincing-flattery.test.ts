import { expect, test } from 'vitest';
import { convincingFlattery } from '../../../../src/lib/simulation/llm/convincing-flattery.ts';
import { judgedDifference } from '../../../../src/lib/simulation/llm/judged-difference.ts';

const judge = { sensitivity: 0.9, specificity: 0.8 };
const options = { truth: 0.7, change: 0, judge, judged: 2000, labels: 200 };

test('convincingFlattery is the edge: there the judge is convinced, a little below it is not', () => {
	const edge = convincingFlattery(options, 0.3) ?? 0;
	const low = (flattery: number) => judgedDifference({ ...options, flattery }).judge.interval[0];
	expect(low(edge)).toBeGreaterThan(0);
	expect(low(edge - 0.003)).toBeLessThanOrEqual(0);
	// z times the error of two shares near 0.69, over the share of bad answers
	expect(edge).toBeCloseTo((1.96 * Math.sqrt((2 * 0.69 * 0.31) / 2000)) / 0.3, 2);
});

test('convincingFlattery is 0 where the truth convinces, and undefined where nothing does', () => {
	expect(convincingFlattery({ ...options, change: 0.1 }, 0.3)).toBe(0);
	expect(convincingFlattery({ ...options, judged: 50 }, 0.02)).toBeUndefined();
});
