import { expect, it } from 'vitest';
import { checkedValues, float64Values } from '../../../../src/lib/stats/drift/float64-values.ts';

it('float64Values(sample) returns a Float64Array itself and copies anything else', () => {
	const sample = Float64Array.of(1, 2);
	expect(float64Values(sample)).toBe(sample);
	expect(float64Values([1, 2])).toEqual(sample);
});

it('checkedValues(caller, name, sample, minimum) names what is wrong', () => {
	expect(() => checkedValues('ksTest', 'reference', [])).toThrow(/ksTest .* reference/);
	expect(() => checkedValues('ksTest', 'current', [1, NaN])).toThrow(
		/current, got NaN at position 1/
	);
	expect(() => checkedValues('ksTest', 'current', [1], 2)).toThrow(/at least 2 values/);
	expect(checkedValues('ksTest', 'current', [1])).toEqual(Float64Array.of(1));
});
