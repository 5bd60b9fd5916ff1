import { expect, test } from 'vitest';
import { readingPlaces, readSeries } from '../../../../src/lib/components/charts/read-series.ts';

const view = {
	xTitle: 'rows a side',
	yTitle: 'p',
	series: [
		{
			label: 'at this drift',
			role: 'current',
			points: [
				[20, 0.5],
				[200, 0.01]
			]
		},
		{
			label: 'at no drift',
			role: 'reference',
			points: [
				[20, 0.5],
				[100, 0.5]
			]
		}
	]
} as const;

test('readingPlaces lists every x once, in order', () => {
	expect(readingPlaces(view)).toEqual([20, 100, 200]);
});

test('readSeries names the values that exist at this x', () => {
	expect(readSeries(view, 20)).toBe('20 rows a side: at this drift 0.5, at no drift 0.5');
	expect(readSeries(view, 200)).toBe('200 rows a side: at this drift 0.01');
});
