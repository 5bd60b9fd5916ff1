import { expect, it } from 'vitest';
import { ksTheory } from '../../../../../src/lib/simulation/drift/how-often/ks-theory.ts';
import { effectPopulation } from '../../../../../src/lib/simulation/drift/how-often/effect-population.ts';
import { normalWorld } from './normal-world.ts';

it('is the exact size without drift: below the threshold, as D comes in steps', () => {
	const rateAt = ksTheory({ n: 100, m: 100, threshold: 0.05 });
	const found = rateAt(effectPopulation(normalWorld(0, 100))(0), 0);
	// R: psmirnov(0.2, sizes = c(100, 100), lower.tail = FALSE, exact = TRUE)
	expect(found?.kind).toBe('exact');
	expect(found?.rate).toBeCloseTo(0.03638428787, 8);
});

it('goes on from there as the drift begins, and ends in certainty', () => {
	const truthAt = effectPopulation(normalWorld(0.3, 10_000));
	const rateAt = ksTheory({ n: 10_000, m: 10_000, threshold: 0.05 });
	const rates = [0, 1e-4, 0.02, 0.04, 0.3].map(
		(effect) => rateAt(truthAt(effect), effect)?.rate ?? NaN
	);
	expect(rates[1]).toBeCloseTo(rates[0] ?? 0, 2);
	expect(rates).toEqual(rates.toSorted((one, other) => one - other));
	expect(rates.at(-1)).toBeCloseTo(1, 6);
});
