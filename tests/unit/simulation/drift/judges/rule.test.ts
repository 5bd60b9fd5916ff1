import { expect, it } from 'vitest';
import { isBeyond } from '../../../../../src/lib/simulation/drift/judges/rule.ts';

it('isBeyond tells at the limit itself what each side means', () => {
	const at = (['<', '≤', '>', '≥'] as const).map((side) => isBeyond(0.1, side, 0.1));
	expect(at).toEqual([false, true, false, true]);
	expect(isBeyond(0.01, '<', 0.05)).toBe(true);
	expect(isBeyond(0.2, '>', 0.1)).toBe(true);
});
