import { expect, test } from 'vitest';
import { convincedEdge } from '../../../../../src/lib/labs/llm/figures/judge-plane.ts';
import { judgeRows, points } from '../../../../../src/lib/labs/llm/figures/judge-words.ts';

test('points carry their sign, and nothing is no sign', () => {
	expect([0.045, -0.045, 0, 0.0004].map((value) => points(value))).toEqual([
		'+4.5',
		'−4.5',
		'0.0',
		'0.0'
	]);
});

test('judgeRows: a reading misleads if its interval leaves the truth out', () => {
	const reading = (lower: number, upper: number) => ({
		difference: (lower + upper) / 2,
		interval: [lower, upper] as const
	});
	const found = {
		judge: reading(0.01, 0.03),
		oldLabels: reading(0.01, 0.03),
		ownLabels: reading(-0.1, 0.1),
		people: reading(-0.1, 0.1)
	};
	expect(judgeRows(found, 0).map(({ misleads }) => misleads)).toEqual([true, true, false, false]);
});

test('convincedEdge falls from left to right, down to no flattery at all', () => {
	const edge = convincedEdge({ sensitivity: 0.9, specificity: 0.8 });
	for (let i = 1; i < edge.length; i++) {
		expect(edge[i]?.[0]).toBeGreaterThan(edge[i - 1]?.[0] ?? Infinity);
		expect(edge[i]?.[1]).toBeLessThan(edge[i - 1]?.[1] ?? 0);
	}
	expect(edge.at(-1)?.[1]).toBe(0);
});
