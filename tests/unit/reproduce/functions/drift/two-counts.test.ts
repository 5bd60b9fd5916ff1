import { expect, it } from 'vitest';
import {
	exampleCounts,
	holedCounts,
	pythonCounts,
	pythonShares,
	rCounts,
	rShares,
	sqlCounts,
	sqlShares
} from '../../../../../src/lib/reproduce/functions/drift/two-counts.ts';

const counts = { reference: [1, 2], current: [3, 1e21] };

it('pythonCounts(input) and rCounts(input) bring both sides in', () => {
	expect(pythonCounts(counts)).toContain('reference = np.array([1, 2], dtype=float)');
	expect(rCounts(counts)).toContain('reference <- c(1, 2)');
});

it('pythonShares(input) and rShares(input) add the shares p and q', () => {
	expect(pythonShares(counts)).toContain('p, q = ');
	expect(rShares(counts)).toContain('q <- current / sum(current)');
});

it('sqlCounts(input) writes each number as a floating one', () => {
	expect(sqlCounts(counts)).toContain('SELECT 1 AS bin, 1e0 AS before_rows, 3e0 AS after_rows');
	expect(sqlCounts(counts)).toContain('UNION ALL SELECT 2, 2e0, 1e+21');
	expect(sqlShares(counts)).toContain('before_rows / before_sum AS p');
});

it('exampleCounts and holedCounts have the same categories on both sides', () => {
	expect(exampleCounts.reference).toHaveLength(exampleCounts.current.length);
	expect(holedCounts.reference).toContain(0);
	expect(holedCounts.current).not.toContain(0);
});
