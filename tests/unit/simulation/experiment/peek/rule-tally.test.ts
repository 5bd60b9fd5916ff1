import { expect, it } from 'vitest';
import { peekRules } from '../../../../../src/lib/simulation/experiment/peek/peek-rules.ts';
import { RuleTally } from '../../../../../src/lib/simulation/experiment/peek/rule-tally.ts';
import { somePeek } from './some-peek.ts';

it('RuleTally: stops a test at its first alarm and counts what it reports', () => {
	const tally = new RuleTally(peekRules[1]!, [2, 2], 3);
	const looks = Int32Array.of(5000, 10_000);
	const at = Int32Array.of(0, 1);
	tally.add(0, at, Float64Array.of(2.5, 0), Float64Array.of(0.02, 0));
	tally.add(1, at, Float64Array.of(1, -3), Float64Array.of(0.01, -0.03));
	tally.add(2, at, Float64Array.of(1, 1), Float64Array.of(0.01, 0.01));
	const result = tally.result({ ...somePeek, effect: 0.01, looks: 2 }, looks);
	expect([...result.first]).toEqual([0, 1, -1]);
	expect([...result.byLook]).toEqual([1, 1]);
	expect(result).toMatchObject({ rang: 2, wrongWay: 1, exaggeration: 2 });
	expect(result.missed).toBeCloseTo(2 / 3, 12);
	expect(result.users).toBeCloseTo(25_000 / 3, 9);
	expect(result.boundsP[0]).toBeCloseTo(0.0455, 4);
	expect(result.exactByLook[0]).toBeLessThan(result.exact);
	expect(result.exactByLook[1]).toBe(result.exact);
	expect(result.saved).toBeCloseTo(1 / 6, 12);
});
