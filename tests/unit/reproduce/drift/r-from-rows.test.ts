import { expect, it } from 'vitest';
import { rFromRows } from '../../../../src/lib/reproduce/drift/r-from-rows.ts';

const shown = { id: 'ks' as const, statistic: 0.5, pValue: 0.5, threshold: 0.05 };

it('rFromRows reports a line named after each detector', () => {
	const data = { kind: 'rows' as const, reference: { length: 50 }, current: { length: 50 } };
	for (const [id, code] of Object.entries(rFromRows)) {
		expect(code(data, shown)).toContain(`report("${id}.statistic", `);
	}
});
