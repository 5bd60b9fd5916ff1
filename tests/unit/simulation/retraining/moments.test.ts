import { expect, test } from 'vitest';
import { addMoments, momentsPerDay } from '../../../../src/lib/simulation/retraining/moments.ts';
import { retrainingRules as rules } from '../../../../src/lib/simulation/retraining/retraining-rules.ts';

test('addMoments adds up rows, sums and products by label', () => {
	const rows = rules.rowsPerDay;
	const first = Float64Array.from({ length: rows }, (_, i) => i);
	const second = Float64Array.from({ length: rows }, () => 2);
	const labels = Uint8Array.from({ length: rows }, (_, i) => (i < 3 ? 1 : 0));
	const moments = new Float64Array(momentsPerDay);
	addMoments({ first, second, labels, moments }, 0);
	expect([...moments.slice(6)]).toEqual([3, 3, 6, 5, 6, 12]);
	expect(moments[0]).toBe(rows - 3);
});
