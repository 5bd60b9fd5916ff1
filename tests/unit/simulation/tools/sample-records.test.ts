import { expect, test } from 'vitest';
import { runRecord } from '../../../../src/lib/simulation/tools/run-record.ts';
import {
	completeRecord,
	sheetRecord
} from '../../../../src/lib/simulation/tools/sample-records.ts';

test('the complete record lacks nothing, the sheet’s most of it', () => {
	expect(runRecord(completeRecord).gaps).toEqual([]);
	expect(runRecord(sheetRecord).gaps.length).toBeGreaterThan(8);
});
