import { describe, expect, it } from 'vitest';
import { splitmix32 } from '../../../src/lib/random/splitmix32.ts';

describe('splitmix32', () => {
	it('starts from seed 0 as the reference does', () => {
		const next = splitmix32(0);
		expect([next(), next()]).toEqual([1684164658, 3653269916]);
	});
	it('gives neighbouring seeds unlike words', () => {
		const firsts = Array.from({ length: 1000 }, (_, seed) => splitmix32(seed)());
		expect(new Set(firsts).size).toBe(1000);
		const mean = firsts.reduce((sum, word) => sum + word / 2 ** 32, 0) / 1000;
		expect(Math.abs(mean - 0.5)).toBeLessThan(0.04);
	});
});
