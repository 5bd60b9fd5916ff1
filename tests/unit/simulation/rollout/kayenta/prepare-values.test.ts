import { expect, it } from 'vitest';
import { prepareValues } from '../../../../../src/lib/simulation/rollout/kayenta/prepare-values.ts';

it('takes gaps out, or puts 0 there', () => {
	expect([...prepareValues([1, NaN, 3])]).toEqual([1, 3]);
	expect([...prepareValues([1, NaN, 3], { nanStrategy: 'replace' })]).toEqual([1, 0, 3]);
	expect([...prepareValues([NaN], { outliers: 'remove' })]).toEqual([]);
});

it('takes outliers out only if asked, and never within the first and last per cent', () => {
	const values = [...Array.from({ length: 300 }, (_, i) => i % 10), 500];
	expect(prepareValues(values)).toHaveLength(301);
	expect(prepareValues(values, { outliers: 'remove' })).toHaveLength(300);
	// Of ten values, the last per cent reaches almost to the largest: only that one goes.
	const ten = [1, 1, 1, 1, 1, 1, 1, 1, 90, 100];
	expect([...prepareValues(ten, { outliers: 'remove' })]).toEqual(ten.slice(0, 9));
});
