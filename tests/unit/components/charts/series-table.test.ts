import { expect, test } from 'vitest';
import { seriesTable } from '../../../../src/lib/components/charts/series-table.ts';

test('seriesTable has a row for each x and a dash where a series has no point', () => {
	const table = seriesTable(
		{
			xTitle: 'rows a side',
			yTitle: 'p',
			series: [
				{
					label: 'drift',
					role: 'current',
					points: [
						[20, 0.5],
						[200, 0.01]
					]
				},
				{ label: 'none', role: 'reference', points: [[20, 0.25]] }
			],
			formatX: (x) => `n ${x}`
		},
		'p against n'
	);
	expect(table).toEqual({
		caption: 'p against n',
		columns: ['rows a side', 'drift', 'none'],
		rows: [
			['n 20', '0.5', '0.25'],
			['n 200', '0.01', '–']
		]
	});
});
