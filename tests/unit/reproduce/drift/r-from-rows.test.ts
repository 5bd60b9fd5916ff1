import { expect, it } from 'vitest';
import { rFromRows } from '../../../../src/lib/reproduce/drift/r-from-rows.ts';

it('rFromRows reports a line named after each detector', () => {
	const data = { kind: 'rows' as const, reference: { length: 50 }, current: { length: 50 } };
	for (const [id, code] of Object.entries(rFromRows)) {
		expect(code(data)).toContain(`report("${id}.statistic", `);
	}
});
