import { describe, expect, it } from 'vitest';
import { printNumber, readNumber } from '../../../../src/lib/components/ui/index.ts';

describe('printNumber', () => {
	it('printNumber(value) groups thousands and rounds to whole numbers', () => {
		expect(printNumber(1_234_567.6)).toBe('1,234,568');
	});

	it('printNumber(value, decimals) writes a true minus sign, and none before zero', () => {
		expect([printNumber(-0.125, 2), printNumber(-0.001, 2)]).toEqual(['−0.13', '0.00']);
	});

	it('printNumber(value) is read back by readNumber', () => {
		expect([-20_000, 0, 7, 1e9].map((value) => readNumber(printNumber(value)))).toEqual([
			-20_000, 0, 7, 1e9
		]);
	});
});
