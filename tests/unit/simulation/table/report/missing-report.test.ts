import { expect, it } from 'vitest';
import { missingReport } from '../../../../../src/lib/simulation/table/report/missing-report.ts';
import { fisherExactTest, twoProportionTest } from '../../../../../src/lib/stats/index.ts';

it('tests two shares of empty cells', () => {
	const found = missingReport(
		'age',
		{ reference: 10, current: 180 },
		{ reference: 1000, current: 1000 }
	);
	expect(found?.test).toBe('two-proportion');
	expect(found?.pValue).toBe(twoProportionTest(10, 1000, 180, 1000).pValue);
});

it('tests few empty cells exactly', () => {
	const found = missingReport('age', { reference: 0, current: 3 }, { reference: 100, current: 90 });
	const exact = fisherExactTest([
		[0, 100],
		[3, 87]
	]);
	expect(found).toMatchObject({ test: 'fisher', pValue: exact.pValue });
});

it('has nothing to say where every cell has its value, and no drift where none has', () => {
	const rows = { reference: 100, current: 90 };
	expect(missingReport('age', { reference: 0, current: 0 }, rows)).toBeUndefined();
	expect(missingReport('age', rows, rows)?.pValue).toBe(1);
});
