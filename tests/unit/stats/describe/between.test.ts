import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/lib/stats/describe/between.ts';

describe('between', () => {
	it('goes straight from one end to the other', () => {
		expect(between(2, 4, 0.25)).toBe(2.5);
		expect(between(2, 4, 0)).toBe(2);
	});
	it('keeps equal ends equal and does not overflow', () => {
		expect(between(0.1, 0.1, 0.3)).toBe(0.1);
		expect(between(-1.7e308, 1.7e308, 0.5)).toBe(0);
	});
});
