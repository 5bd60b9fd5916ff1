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

it('pValueMethod(cramer-von-mises) is exact while neither side has more than 20 rows', () => {
	expect(pValueMethod('cramer-von-mises', rows(20, 20))).toBe('exact');
	expect(pValueMethod('cramer-von-mises', rows(5, 21))).toBe('asymptotic');
});
