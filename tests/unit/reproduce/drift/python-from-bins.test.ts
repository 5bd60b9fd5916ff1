import { expect, it } from 'vitest';
import { pythonFromBins } from '../../../../src/lib/reproduce/drift/python-from-bins.ts';

it('pythonFromBins reports a line named after each detector', () => {
	for (const [id, code] of Object.entries(pythonFromBins)) {
		expect(code(1e-4)).toContain(`report("${id}.statistic", `);
	}
});

it('pythonFromBins.psi(floor) uses the floor of the page, and none for 0', () => {
	expect(pythonFromBins.psi(0.00025)).toContain('floor = 0.00025');
	expect(pythonFromBins.psi(0)).not.toContain('floor =');
});
