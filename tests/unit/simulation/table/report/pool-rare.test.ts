import fc from 'fast-check';
import { expect, it } from 'vitest';
import { poolRare } from '../../../../../src/lib/simulation/table/report/pool-rare.ts';
import { runs, seed } from '../../../../counts.ts';

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const count = fc.integer({ min: 0, max: 40 });
const pair = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 30 });

it('keeps all rows, and five expected ones in each category it can', () => {
	fc.assert(
		fc.property(pair, (pairs) => {
			const seen = pairs.filter(([a, b]) => a + b > 0);
			const [reference, current] = [seen.map(([a]) => a), seen.map(([, b]) => b)];
			const [n, m] = [total(reference), total(current)];
			fc.pre(n > 0 && m > 0);
			const pooled = poolRare(reference, current);
			expect(total(pooled.reference)).toBe(n);
			expect(total(pooled.current)).toBe(m);
			if (pooled.small) return;
			pooled.reference.forEach((before, k) => {
				const rows = before + (pooled.current[k] as number);
				expect((rows * Math.min(n, m)) / (n + m)).toBeGreaterThanOrEqual(5);
			});
		}),
		{ numRuns: runs(1000), seed }
	);
});

it('leaves common categories alone and counts rare ones as one', () => {
	expect(poolRare([50, 40], [45, 45])).toMatchObject({ pooled: 0, small: false });
	expect(poolRare([50, 40, 3, 4, 2], [45, 45, 3, 4, 3])).toMatchObject({
		reference: [40, 50, 9].sort((a, b) => b - a),
		pooled: 3,
		small: false
	});
});

it('says when even two categories are too few', () => {
	expect(poolRare([50, 1], [45, 2])).toMatchObject({ small: true, pooled: 0 });
});
