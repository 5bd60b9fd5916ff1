import { describe, expect, it } from 'vitest';
import { groupEnds } from '../../../../src/lib/stats/drift/group-ends.ts';
import { exactGapSteps } from '../../../../src/lib/stats/drift/kolmogorov-smirnov-exact.ts';
import { runToEnd } from '../../../../src/lib/stats/drift/run-to-end.ts';
import { slowGap, splits } from './samples.ts';

/** The share of all ways to split the pooled values that has a gap at least this wide. */
function byEnumeration(pooled: number[], n: number, gap: number): number {
	let [asWide, all] = [0, 0];
	for (const [x, y] of splits(pooled, n)) {
		all++;
		if (slowGap(x, y) >= gap) asWide++;
	}
	return asWide / all;
}

const different = (count: number) => Array.from({ length: count }, (_, k) => k);

describe('exactGapSteps({ n, m, gap })', () => {
	it.each([
		[1, 1],
		[1, 5],
		[3, 3],
		[4, 6],
		[6, 4],
		[5, 5],
		[5, 7]
	])('agrees with all splits of %i and %i values, at every gap', (n, m) => {
		for (let gap = 1; gap <= n * m; gap++) {
			const exact = runToEnd(exactGapSteps({ n, m, gap }));
			expect(exact).toBeCloseTo(byEnumeration(different(n + m), n, gap), 12);
		}
	});

	it('agrees between the band and the reflected paths where sizes are equal', () => {
		const ends = new Uint8Array(401).fill(1);
		for (const gap of [200, 2000, 7400, 20_000, 40_000]) {
			const reflected = runToEnd(exactGapSteps({ n: 200, m: 200, gap }));
			const walked = runToEnd(exactGapSteps({ n: 200, m: 200, gap, groupEnds: ends }));
			expect(walked / reflected).toBeCloseTo(1, 11);
		}
	});

	it('takes account of ties when told where groups end', () => {
		const pooled = [1, 2, 2, 2, 3, 3, 5, 7];
		const groups = groupEnds(Float64Array.from(pooled), new Float64Array(0));
		for (const gap of [3, 6, 9, 12]) {
			const exact = runToEnd(exactGapSteps({ n: 3, m: 5, gap, groupEnds: groups }));
			expect(exact).toBeCloseTo(byEnumeration(pooled, 3, gap), 12);
		}
	});

	it('reports its progress on long walks', () => {
		const shares = [...exactGapSteps({ n: 3000, m: 2999, gap: 2_000_000 })];
		expect(shares.length).toBeGreaterThan(0);
		expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
	});
});
