import { describe, expect, it } from 'vitest';
import { checkSample } from '../../../src/lib/stats/check-sample.ts';

describe('checkSample', () => {
	it('lets finite numbers pass, huge and tiny ones too', () => {
		expect(() => checkSample('mean', 'x', [1, -0, 5e-324, Number.MAX_VALUE])).not.toThrow();
		expect(() => checkSample('mean', 'x', Float64Array.of(1, 2, 3))).not.toThrow();
	});

	it('says how many values are missing', () => {
		expect(() => checkSample('mean', 'x', [])).toThrow(
			'mean requires at least 1 value in x, got 0'
		);
		expect(() => checkSample('variance', 'x', [4], 2)).toThrow(
			'variance requires at least 2 values in x, got 1'
		);
	});

	it.each([
		[[1, NaN, 3], 'NaN at position 1'],
		[[1, 2, -Infinity], '-Infinity at position 2'],
		[[Infinity, -Infinity, Infinity, 1], 'Infinity at position 0'],
		[Float64Array.of(0, 0, 0, NaN), 'NaN at position 3']
	])('names the first value of %j that is no finite number', (sample, words) => {
		expect(() => checkSample('mean', 'x', sample)).toThrow(words);
	});

	it('takes nothing for a number that is none, though arithmetic would', () => {
		for (const odd of [null, undefined, '5', true]) {
			expect(() => checkSample('mean', 'x', [1, odd] as number[])).toThrow(`${odd} at position 1`);
		}
	});
});
