import { expect, test } from 'vitest';
import { isMissing } from '../../../../src/lib/simulation/table/is-missing.ts';

test('isMissing knows the usual spellings in any case', () => {
	for (const cell of ['', 'NA', 'na', 'N/A', '#N/A', 'NaN', 'nan', 'NULL', 'null', '-', '?']) {
		expect(isMissing(cell), cell).toBe(true);
	}
});

test('isMissing leaves values alone', () => {
	for (const cell of ['0', 'None', 'none', 'no', '--', 'nay', '-1', 'nullable', 'Nana']) {
		expect(isMissing(cell), cell).toBe(false);
	}
});
