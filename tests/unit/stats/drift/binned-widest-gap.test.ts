import { describe, expect, it } from 'vitest';
import { binnedWidestGap } from '../../../../src/lib/stats/drift/binned-widest-gap.ts';
import { widestGapFromSorted } from '../../../../src/lib/stats/drift/widest-gap.ts';
import { bell, heavyTailed, whole } from './samples.ts';

const bySorting = (x: Float64Array, y: Float64Array) =>
	widestGapFromSorted(x.slice().sort(), y.slice().sort());

describe('binnedWidestGap(reference, current)', () => {
	it('finds the same gap as sorting, at a value where it is that wide', () => {
		let binned = 0;
		for (let seed = 1; seed <= 20; seed++) {
			const x = bell(seed, 5000);
			const y = bell(seed + 50, 3000 + 7 * seed, 0.02 * (seed % 4), 1 + 0.01 * seed);
			const found = binnedWidestGap(x, y);
			if (found === undefined) continue;
			binned++;
			expect(Math.abs(found.gap)).toBe(Math.abs(bySorting(x, y).gap));
			const upTo = (sample: Float64Array) =>
				sample.filter((value) => value <= found.location).length;
			expect(upTo(x) * y.length - upTo(y) * x.length).toBe(found.gap);
		}
		expect(binned).toBeGreaterThan(15);
	});

	it('keeps outliers in its end cells', () => {
		const x = Float64Array.of(-1e300, 1e300, ...bell(3, 6000));
		const y = Float64Array.of(-1e9, 1e12, ...bell(4, 6000, 0.1));
		expect(binnedWidestGap(x, y)).toEqual(bySorting(x, y));
	});

	it('handles heavy tails, or leaves them to sorting', () => {
		const x = heavyTailed(5, 20_000);
		const y = heavyTailed(6, 20_000, 1.01);
		const found = binnedWidestGap(x, y);
		if (found) expect(Math.abs(found.gap)).toBe(Math.abs(bySorting(x, y).gap));
	});

	it('leaves samples to sorting that it cannot spread over cells', () => {
		expect(binnedWidestGap(new Float64Array(5000).fill(2), new Float64Array(5000).fill(2))).toBe(
			undefined
		);
		const same = bell(7, 5000);
		expect(binnedWidestGap(same, same)).toBe(undefined);
	});

	it('leaves samples with ties to sorting, or is right about them', () => {
		const x = whole(8, 9000, 40);
		const y = whole(9, 9000, 41);
		const found = binnedWidestGap(x, y);
		if (found) expect(Math.abs(found.gap)).toBe(Math.abs(bySorting(x, y).gap));
	});

	it('returns nothing for a sample with NaN or an infinity', () => {
		for (const wrong of [NaN, Infinity, -Infinity]) {
			const x = bell(10, 5000);
			x[2345] = wrong;
			expect(binnedWidestGap(x, bell(11, 5000))).toBe(undefined);
			expect(binnedWidestGap(bell(11, 5000), x)).toBe(undefined);
		}
	});

	it('modifies neither sample', () => {
		const [x, y] = [bell(12, 5000), bell(13, 5000)];
		const [before, after] = [x.slice(), y.slice()];
		binnedWidestGap(x, y);
		expect(x).toEqual(before);
		expect(y).toEqual(after);
	});
});
