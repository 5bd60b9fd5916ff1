import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	workflowCompare,
	workflowNumber
} from '../../../../src/lib/simulation/tools/workflow-compare.ts';

it.each([
	[null, 0],
	[true, 1],
	[false, 0],
	['', 0],
	['  ', 0],
	[' 123456.789 ', 123456.789],
	['-2.99e-2', -0.0299],
	['0.91', 0.91]
])('%j counts as %d', (value, number) => {
	expect(workflowNumber(value)).toBe(number);
});

it.each(['n/a', 'acc=0.91', '0,91', '1e', '--1'])('%j is no number', (text) => {
	expect(workflowNumber(text)).toBeNaN();
});

it('lets an empty output through where small is good, and stops it where large is', () => {
	expect(workflowCompare('', '<', 0.01)).toBe(true);
	expect(workflowCompare('', '>', 0.85)).toBe(false);
});

it('compares two strings as text', () => {
	expect(workflowCompare('95', '<', '100')).toBe(false);
	expect(workflowCompare('95', '<', 100)).toBe(true);
	expect(workflowCompare('Main', '==', 'main')).toBe(true);
});

it('says no to every comparison with what is no number, but !=', () => {
	for (const operator of ['<', '<=', '>', '>=', '=='] as const) {
		expect(workflowCompare('n/a', operator, 0.5)).toBe(false);
	}
	expect(workflowCompare('n/a', '!=', 0.5)).toBe(true);
});

it('agrees with plain numbers once a number is printed', () => {
	const number = fc.double({ noNaN: true, noDefaultInfinity: true });
	fc.assert(
		fc.property(number, number, (one, other) => {
			expect(workflowCompare(String(one), '<', other)).toBe(one < other);
			expect(workflowCompare(String(one), '>=', other)).toBe(one >= other);
		})
	);
});
