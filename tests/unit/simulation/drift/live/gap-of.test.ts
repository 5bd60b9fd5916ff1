import { expect, it } from 'vitest';
import { gapOf } from '../../../../../src/lib/simulation/drift/live/gap-of.ts';

it('gapOf reads both distribution functions at the widest gap', () => {
	const [reference, current] = [Float64Array.of(1, 2, 3, 4), Float64Array.of(3, 4, 5, 6)];
	expect(gapOf({ location: 2 }, reference, current)).toEqual({
		at: 2,
		reference: 0.5,
		current: 0
	});
});
