import { expect, it } from 'vitest';
import { rAndersonDarling } from '../../../../../src/lib/reproduce/functions/drift/r-anderson-darling.ts';

it('rAndersonDarling reads reference and current and reports both numbers', () => {
	expect(rAndersonDarling).toContain('n <- length(reference)\nm <- length(current)');
	expect(rAndersonDarling.match(/report\("\w+"/g)).toEqual([
		'report("statistic"',
		'report("p_value"'
	]);
});
