import { expect, it } from 'vitest';
import {
	exampleX,
	listed,
	pythonX,
	rX
} from '../../../../../src/lib/reproduce/functions/describe/sample-x.ts';

it('pythonX(input) and rX(input) bring the sample in as x', () => {
	expect(pythonX({ x: [1, 2] })).toBe('x = np.array([1, 2], dtype=float)');
	expect(rX({ x: [1, 2] })).toBe('x <- c(1, 2)');
});

it('listed(values) puts commas between', () => {
	expect(listed([1, 0.5])).toBe('1, 0.5');
});

it('exampleX has a tie and an outlier', () => {
	expect(new Set(exampleX).size).toBe(exampleX.length - 1);
	expect(Math.max(...exampleX)).toBe(310.8);
});
