import { expect, it } from 'vitest';
import { rFromBins } from '../../../../src/lib/reproduce/drift/r-from-bins.ts';

it('rFromBins reports a line named after each detector', () => {
	for (const [id, code] of Object.entries(rFromBins)) {
		expect(code(1e-4)).toContain(`report("${id}.statistic", `);
	}
});

it('rFromBins.psi(floor) uses the floor of the page, and none for 0', () => {
	expect(rFromBins.psi(0.00025)).toContain('floor_share <- 0.00025');
	expect(rFromBins.psi(0)).not.toContain('floor_share');
});
