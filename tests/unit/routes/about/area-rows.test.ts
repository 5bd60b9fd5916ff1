import { expect, test } from 'vitest';
import { areaRows } from '../../../../src/routes/about/area-rows.ts';

const row = (area: string, authorities: string, values: number, largestError: number) => ({
	area,
	authorities,
	values,
	largestError
});

test('areaRows(rows) sums up each area, without what has no cases', () => {
	const rows = [
		row('Describe', 'NumPy 2.4.6, R 4.2.2', 6, 1e-16),
		row('Describe', 'R 4.2.2, mpmath 1.3.0', 9, 1e-13),
		row('Describe', '', 0, 0),
		row('Streams', 'river', 4, 0)
	];
	expect(areaRows(rows)).toEqual([
		{
			area: 'Describe',
			functions: 2,
			authorities: 'NumPy, R, mpmath',
			largestError: 1e-13
		},
		{ area: 'Streams', functions: 1, authorities: 'river', largestError: 0 }
	]);
});
