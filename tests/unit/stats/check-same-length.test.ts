import { describe, expect, it } from 'vitest';
import { checkSameLength } from '../../../src/lib/stats/check-same-length.ts';

describe('checkSameLength', () => {
	it('accepts lists of one length', () => {
		expect(() => checkSameLength('psi', 'bins', [1, 2], [3, 4])).not.toThrow();
	});
	it('says both lengths when they differ', () => {
		expect(() => checkSameLength('psi', 'bins', [1], [1, 2])).toThrow(
			'psi requires the same bins on both sides, got 1 and 2'
		);
	});
});
