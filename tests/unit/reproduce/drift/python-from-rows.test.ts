import { expect, it } from 'vitest';
import { pythonFromRows } from '../../../../src/lib/reproduce/drift/python-from-rows.ts';

const rows = (n: number) => ({
	kind: 'rows' as const,
	reference: { length: n },
	current: { length: n }
});

const shown = { id: 'ks' as const, statistic: 0.5, pValue: 0.5, threshold: 0.05 };

it('pythonFromRows reports a line named after each detector', () => {
	for (const [id, code] of Object.entries(pythonFromRows)) {
		expect(code(rows(50), shown)).toContain(`report("${id}.statistic", `);
	}
});

it('pythonFromRows.ks(data) is exact while the page is', () => {
	expect(pythonFromRows.ks(rows(2236), shown)).toContain('method="exact"');
});

it("pythonFromRows.ks(data) prints the Kolmogorov limit above that, not SciPy's asymp", () => {
	expect(pythonFromRows.ks(rows(2237), shown)).toContain(
		'special.kolmogorov(np.sqrt(n * m / (n + m)) * ks.statistic)'
	);
});
