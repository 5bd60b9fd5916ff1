import { expect, test } from 'vitest';
import { labLink } from '../../../../../src/lib/labs/drift/figures/lab-link.ts';

test('labLink is a fragment of parts without spaces', () => {
	expect(labLink({ rows: 20_000, shift: 0.08, seed: 16 })).toBe('#s=1~m=0.08,1~n=20000~k=16');
});
