import { expect, it } from 'vitest';
import { rCramerVonMises } from '../../../../src/lib/reproduce/drift/r-cramer-von-mises.ts';

const rows = (n: number) => ({
	kind: 'rows' as const,
	reference: { length: n },
	current: { length: n }
});

it('rCramerVonMises(data) says that base R has no such test', () => {
	expect(rCramerVonMises(rows(20))).toContain('Base R has no such test');
});

it('rCramerVonMises(data) counts orderings up to 20 rows and takes the limit above', () => {
	expect(rCramerVonMises(rows(20))).toContain('# Exact p');
	expect(rCramerVonMises(rows(21))).toContain('# Asymptotic p');
});
