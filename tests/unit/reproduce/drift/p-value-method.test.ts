import { expect, it } from 'vitest';
import { pValueMethod } from '../../../../src/lib/reproduce/drift/p-value-method.ts';

const rows = (reference: number, current: number) => ({
	kind: 'rows' as const,
	reference: { length: reference },
	current: { length: current }
});

it('pValueMethod(ks) is exact while n m is at most 5,000,000', () => {
	expect(pValueMethod('ks', rows(2000, 2500))).toBe('exact');
	expect(pValueMethod('ks', rows(2237, 2237))).toBe('asymptotic');
});

it('pValueMethod(mann-whitney) is exact up to 2,000 pairs while no two rows are alike', () => {
	const ascending = (n: number, start: number) => Array.from({ length: n }, (_, i) => start + i);
	const data = (reference: number[], current: number[]) => ({
		kind: 'rows' as const,
		reference,
		current
	});
	expect(pValueMethod('mann-whitney', data(ascending(40, 0), ascending(50, 40)))).toBe('exact');
	expect(pValueMethod('mann-whitney', data([0, 1], [1, 2]))).toBe('asymptotic');
	expect(pValueMethod('mann-whitney', data([-0, 1], [0, 2]))).toBe('asymptotic');
	expect(pValueMethod('mann-whitney', data(ascending(40, 0), ascending(51, 40)))).toBe(
		'asymptotic'
	);
});

it('pValueMethod(cramer-von-mises) is exact while neither side has more than 20 rows', () => {
	expect(pValueMethod('cramer-von-mises', rows(20, 20))).toBe('exact');
	expect(pValueMethod('cramer-von-mises', rows(5, 21))).toBe('asymptotic');
});
