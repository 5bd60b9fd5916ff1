import { describe, expect, it } from 'vitest';
import { psi } from '../../../../src/lib/stats/drift/psi.ts';
import { psiFromSamples } from '../../../../src/lib/stats/drift/psi-from-samples.ts';
import { StatsError } from '../../../../src/lib/stats/stats-error.ts';
import { bell, whole } from './samples.ts';

describe('psiFromSamples(reference, current)', () => {
	it('lays ten bins on the reference, with as many reference rows each', () => {
		const { edges, referenceCounts, referenceProportions } = psiFromSamples(
			bell(1, 500),
			bell(2, 80)
		);
		expect(edges).toHaveLength(11);
		expect(edges[0]).toBe(-Infinity);
		expect(edges[10]).toBe(Infinity);
		expect(referenceCounts).toEqual(new Array(10).fill(50));
		expect(referenceProportions[0]).toBe(0.1);
	});

	it('is the psi of its own proportions', () => {
		const result = psiFromSamples(bell(3, 400), bell(4, 300, 0.4), { bins: 20, floor: 0.001 });
		const { referenceProportions, currentProportions } = result;
		const again = psi(referenceProportions, currentProportions, { floor: 0.001 });
		expect(result.psi).toBeCloseTo(again.psi, 14);
	});

	it('can lay bins of equal width', () => {
		const { edges } = psiFromSamples([0, 1, 2, 4], [1], { bins: 4, strategy: 'width' });
		expect(edges).toEqual([-Infinity, 1, 2, 3, Infinity]);
	});

	it('merges bins where many rows share a value', () => {
		const { edges } = psiFromSamples(whole(5, 400, 3), whole(6, 400, 3));
		expect(edges).toEqual([-Infinity, 1, Infinity]);
	});

	it('sees nothing with a constant reference: one bin holds everything', () => {
		expect(psiFromSamples([3, 3, 3], [1, 2, 9])).toMatchObject({
			psi: 0,
			edges: [-Infinity, Infinity],
			currentCounts: [3]
		});
	});

	it('refuses empty samples, NaN, and bins that are not whole', () => {
		expect(() => psiFromSamples([], [1])).toThrow(StatsError);
		expect(() => psiFromSamples([1], [NaN])).toThrow(StatsError);
		expect(() => psiFromSamples([1], [1], { bins: 2.5 })).toThrow(StatsError);
	});

	it('modifies neither sample', () => {
		const [x, y] = [Object.freeze([3, 1, 2]), Object.freeze([9, 7, 8])];
		expect(() => psiFromSamples(x, y)).not.toThrow();
	});
});

it('psiFromSamples(reference, current, options) refuses a strategy it does not know', () => {
	expect(() => psiFromSamples([1, 2], [2, 3], { strategy: 'equal' as never })).toThrow(StatsError);
});
