import { expect, it } from 'vitest';
import { meanOver } from '../../../../src/lib/stats/metrics/mean-over.ts';

it('meanOver(caller, rows, value) is the mean of what the rows give', () => {
	expect(meanOver('f', 4, (row) => row ** 2)).toBe(3.5);
});

it('meanOver(caller, rows, value) says so where it is beyond the largest double', () => {
	expect(() => meanOver('f', 2, () => Infinity)).toThrow('f is beyond 1e308 for these numbers');
});
