import { expect, it } from 'vitest';
import { rMannWhitney } from '../../../../src/lib/reproduce/drift/r-mann-whitney.ts';

it('rMannWhitney(data) is exact for few rows without ties, as the page', () => {
	const few = { kind: 'rows' as const, reference: [1, 2], current: [3, 4] };
	expect(rMannWhitney(few)).toContain('wilcox.test(reference, current, exact = TRUE)');
	const tied = { ...few, current: [2, 4] };
	expect(rMannWhitney(tied)).toContain('wilcox.test(reference, current, exact = FALSE)');
});
