import { expect, it } from 'vitest';
import { gateOf, gates } from '../../../../../src/lib/simulation/retraining/policies/gates.ts';

const friday = { candidateOnly: 41, championOnly: 37, rows: 560 };
const clear = { candidateOnly: 60, championOnly: 25, rows: 560 };

it('each gate opens for what it says', () => {
	const open = (counts: typeof friday) =>
		gates.filter(({ passes }) => passes(counts, 0.05)).map(({ id }) => id);
	expect(open(friday)).toEqual(['none', 'lead']);
	expect(open(clear)).toEqual(['none', 'lead', 'mid-p', 'exact']);
	expect(open({ candidateOnly: 10, championOnly: 10, rows: 560 })).toEqual(['none']);
	expect(open({ candidateOnly: 0, championOnly: 0, rows: 560 })).toEqual(['none']);
});

it('the mid-p is half a tie smaller than the exact p, and only tests have one', () => {
	// SciPy 1.17: binom.sf(40, 78, 0.5) = 0.36717.
	expect(gateOf('exact').p?.(friday)).toBeCloseTo(0.36717, 5);
	expect(gateOf('mid-p').p?.(friday)).toBeLessThan(0.3671);
	expect(gateOf('lead').p).toBeUndefined();
	expect(() => gateOf('open' as never)).toThrow('there is no gate open');
});
