import { expect, it } from 'vitest';
import { checkedValues, float64Values } from '../../../../src/lib/stats/drift/float64-values.ts';

it('float64Values(sample) returns a Float64Array itself and copies anything else', () => {
	const sample = Float64Array.of(1, 2);
	expect(float64Values(sample)).toBe(sample);
	expect(float64Values([1, 2])).toEqual(sample);
	expect(float64Values(Float32Array.of(1, 2))).toEqual(sample);
});

it('checkedValues(caller, name, sample, minimum) names what is wrong', () => {
	expect(() => checkedValues('ksTest', 'reference', [])).toThrow(/ksTest .* reference/);
	expect(() => checkedValues('ksTest', 'current', [1, NaN])).toThrow(
		/current, got NaN at position 1/
	);
	expect(() => checkedValues('ksTest', 'current', [1], 2)).toThrow(/at least 2 values/);
	expect(() => checkedValues('ksTest', 'current', ['5'] as unknown as number[])).toThrow(/got 5/);
	expect(checkedValues('ksTest', 'current', [1])).toEqual(Float64Array.of(1));
});

it('float64Values(sample) makes NaN of what is no number, and nothing of what is no list', () => {
	const odd = ['5', null, true, 1] as unknown as number[];
	expect(float64Values(odd)).toEqual(Float64Array.of(NaN, NaN, NaN, 1));
	for (const none of [null, undefined, 5, '12', {}]) {
		expect(float64Values(none as unknown as number[])).toHaveLength(0);
	}
});
