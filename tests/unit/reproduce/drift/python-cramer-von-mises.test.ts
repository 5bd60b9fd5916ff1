import { expect, it } from 'vitest';
import { pythonCramerVonMises } from '../../../../src/lib/reproduce/drift/python-cramer-von-mises.ts';

const rows = (n: number) => ({
	kind: 'rows' as const,
	reference: { length: n },
	current: { length: n }
});

it("pythonCramerVonMises(data) prints SciPy's exact p up to 20 rows a side", () => {
	expect(pythonCramerVonMises(rows(20))).toContain('method="exact"');
});

it('pythonCramerVonMises(data) works the limit out above that, and says what SciPy would do', () => {
	const code = pythonCramerVonMises(rows(21));
	expect(code).toContain('method="asymptotic"');
	expect(code).toContain('off by up to 3e-7');
});
