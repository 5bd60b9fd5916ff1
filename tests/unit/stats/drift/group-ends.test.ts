import { expect, it } from 'vitest';
import { groupEnds } from '../../../../src/lib/stats/drift/group-ends.ts';

it('groupEnds(reference, current) marks the last of each group of equal pooled values', () => {
	const ends = groupEnds(Float64Array.of(1, 2, 2), Float64Array.of(2, 3));
	expect([...ends]).toEqual([1, 1, 0, 0, 1, 1]);
});
