import type { Expectation } from './expectation.ts';

const names = ['user_id', 'age', 'status', 'price', 'placed_at'];

/**
 * Expectations for the table of orders, each with the bounds it starts with. The first six are the
 * cheatsheet's, with its bounds; the others are what those six leave out.
 */
export const expectations = [
	{
		id: 'columns',
		short: 'columns',
		name: 'ExpectTableColumnsToMatchOrderedList',
		words: 'the five columns, in order',
		measure: { of: 'columns-in-order', names },
		min: 1,
		max: 1
	},
	{
		id: 'user-filled',
		short: 'user_id filled',
		name: 'ExpectColumnValuesToNotBeNull',
		words: 'user_id is never null',
		measure: { of: 'share-filled', column: 'user_id' },
		min: 1,
		max: 1
	},
	{
		id: 'age-range',
		short: 'age range',
		name: 'ExpectColumnValuesToBeBetween',
		words: 'age from 0 to 120',
		measure: { of: 'share-within', column: 'age', low: 0, high: 120 },
		min: 1,
		max: 1
	},
	{
		id: 'status-set',
		short: 'status set',
		name: 'ExpectColumnValuesToBeInSet',
		words: 'status is active or inactive',
		measure: { of: 'share-in-set', column: 'status', set: ['active', 'inactive'] },
		min: 1,
		max: 1
	},
	{
		id: 'price-mean',
		short: 'price mean',
		name: 'ExpectColumnMeanToBeBetween',
		words: 'mean price from 10',
		measure: { of: 'mean', column: 'price' },
		min: 10,
		max: 1000
	},
	{
		id: 'user-count',
		short: 'user count',
		name: 'ExpectColumnUniqueValueCountToBeBetween',
		words: 'enough different users',
		measure: { of: 'unique-count', column: 'user_id' },
		min: 1000,
		max: 100_000
	},
	{
		id: 'age-filled',
		short: 'age filled',
		name: 'ExpectColumnValuesToNotBeNull',
		words: 'age filled in 95 % of rows',
		measure: { of: 'share-filled', column: 'age' },
		min: 0.95,
		max: 1
	},
	{
		id: 'age-null',
		short: 'age null',
		name: 'ExpectColumnValuesToBeNull',
		words: 'age null in at least 1 %',
		measure: { of: 'share-null', column: 'age' },
		min: 0.01,
		max: 1
	},
	{
		id: 'price-median',
		short: 'price median',
		name: 'ExpectColumnMedianToBeBetween',
		words: 'median price from 14 to 26',
		measure: { of: 'median', column: 'price' },
		min: 14,
		max: 26
	},
	{
		id: 'user-share',
		short: 'user share',
		name: 'ExpectColumnProportionOfUniqueValuesToBeBetween',
		words: 'at least 70 % different users',
		measure: { of: 'unique-share', column: 'user_id' },
		min: 0.7,
		max: 1
	},
	{
		id: 'newest-row',
		short: 'newest row',
		name: 'ExpectColumnMaxToBeBetween',
		words: 'newest row under 2 hours old',
		measure: { of: 'max', column: 'placed_at' },
		min: -2,
		max: 0
	}
] as const satisfies readonly Expectation[];

export type ExpectationId = (typeof expectations)[number]['id'];

/** The six that the cheatsheet lists. */
export const sheetSuite: readonly ExpectationId[] = [
	'columns',
	'user-filled',
	'age-range',
	'status-set',
	'price-mean',
	'user-count'
];
