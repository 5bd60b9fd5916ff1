import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src/lib/random/remembered.ts';
import { createState } from '../../../src/lib/random/sfc32.ts';

describe('remembered', () => {
	it('prepares again only when a parameter changes', () => {
		const prepared: string[] = [];
		const drawOf = remembered((first, second) => {
			prepared.push(`${first} ${second}`);
			return () => first + second;
		});
		const state = createState([1, 2, 3]);
		expect([drawOf(1, 2)(state), drawOf(1, 2)(state), drawOf(1, 3)(state)]).toEqual([3, 3, 4]);
		expect(prepared).toEqual(['1 2', '1 3']);
	});
	it('does not remember parameters that were refused', () => {
		const drawOf = remembered(() => {
			throw new RangeError('no');
		});
		expect(() => drawOf(1, 1)).toThrow('no');
		expect(() => drawOf(1, 1)).toThrow('no');
	});
});
