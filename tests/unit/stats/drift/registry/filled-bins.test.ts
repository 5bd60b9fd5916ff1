import { expect, it } from 'vitest';
import { categoricalPair } from '../../../../../src/lib/stats/drift/categorical-pair.ts';
import { filledBins } from '../../../../../src/lib/stats/drift/registry/filled-bins.ts';

it('filledBins(pair) counts the bins that either side has rows in', () => {
	expect(filledBins(categoricalPair([1, 0, 0, 2], [0, 3, 0, 1], ['a', 'b', 'c', 'd']))).toBe(3);
});
