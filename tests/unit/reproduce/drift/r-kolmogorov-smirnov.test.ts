import { expect, it } from 'vitest';
import { rKolmogorovSmirnov } from '../../../../src/lib/reproduce/drift/r-kolmogorov-smirnov.ts';

const rows = (n: number) => ({
	kind: 'rows' as const,
	reference: { length: n },
	current: { length: n }
});

it('rKolmogorovSmirnov(data) counts paths while the page is exact, and says why', () => {
	const code = rKolmogorovSmirnov(rows(2236));
	expect(code).toContain('stray_chance(n, m');
	expect(code).toContain('conditions on');
});

it('rKolmogorovSmirnov(data) sums the limit of ks.test(exact = FALSE) in full above that', () => {
	const code = rKolmogorovSmirnov(rows(2237));
	expect(code).toContain('ks.test(reference, current, exact = FALSE)');
	expect(code).toContain('kolmogorov(sqrt(n * m / (n + m)) * ks$statistic)');
});
