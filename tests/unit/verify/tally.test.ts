import { expect, test } from 'vitest';
import { tally, tallyByFunction } from '../../../src/lib/verify/tally.ts';

const result = { file: 'f', fn: 'f', name: 'n', wrong: [], parts: {} };
const results = [
	{
		...result,
		...{ checks: ['a', 'b'], values: 3, failed: 1, largestError: 1e-12 },
		parts: { b: { values: 1, largestError: 1e-14 } }
	},
	{ ...result, checks: ['a'], values: 2, failed: 0, largestError: 1e-15 }
];

test('tally(results) adds up values and failures and keeps the largest error', () => {
	expect(tally(results)).toEqual({ values: 5, failed: 1, largestError: 1e-12 });
	expect(tally([])).toEqual({ values: 0, failed: 0, largestError: 0 });
});

test('tallyByFunction(results) counts a case for each function that it tests, by its own part', () => {
	expect(tallyByFunction(results)).toEqual({
		a: { values: 5, failed: 1, largestError: 1e-12 },
		b: { values: 1, failed: 1, largestError: 1e-14 }
	});
});
