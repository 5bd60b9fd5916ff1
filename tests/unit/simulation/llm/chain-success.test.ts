import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { chainSuccess } from '../../../../src/lib/simulation/llm/chain-success.ts';

test('chainSuccess is the power of a step', () => {
	expect(chainSuccess({ steps: 20, step: 0.98, caught: 0 })).toBeCloseTo(0.6676, 4);
	expect(chainSuccess({ steps: 0, step: 0.98, caught: 0 })).toBe(1);
});

test('chainSuccess never grows with steps, never falls with what is caught', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(fc.nat(60), share, share, (steps, step, caught) => {
			const all = chainSuccess({ steps, step, caught });
			expect(chainSuccess({ steps: steps + 1, step, caught })).toBeLessThanOrEqual(all);
			expect(chainSuccess({ steps, step, caught: 1 })).toBeGreaterThanOrEqual(all - 1e-12);
		})
	);
});

test('chainSuccess agrees with chains that are played', () => {
	const rng = createRng('chains');
	const [steps, step, caught] = [12, 0.9, 0.5];
	const works = () => rng.uniform() < step || (rng.uniform() < caught && rng.uniform() < step);
	let won = 0;
	for (let run = 0; run < 20_000; run++) {
		let left = steps;
		while (left > 0 && works()) left--;
		if (left === 0) won++;
	}
	expect(won / 20_000).toBeCloseTo(chainSuccess({ steps, step, caught }), 1);
});
