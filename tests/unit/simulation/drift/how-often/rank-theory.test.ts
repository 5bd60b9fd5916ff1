import { expect, it } from 'vitest';
import { effectPopulation } from '../../../../../src/lib/simulation/drift/how-often/effect-population.ts';
import { rankTheory } from '../../../../../src/lib/simulation/drift/how-often/rank-theory.ts';
import { normalWorld } from './normal-world.ts';

it('is the threshold without drift and grows with it', () => {
	const truthAt = effectPopulation(normalWorld(0.3, 1000));
	const rateAt = rankTheory({ n: 1000, m: 1000, threshold: 0.05 });
	const rates = [0, 0.05, 0.1, 0.2].map((effect) => rateAt(truthAt(effect))?.rate ?? NaN);
	expect(rates[0]).toBeCloseTo(0.05, 3);
	expect(rates).toEqual(rates.toSorted((one, other) => one - other));
	// Asymptotic relative efficiency 3 / pi against the t test, whose power here is 0.6087.
	expect(rates[2]).toBeGreaterThan(0.57);
	expect(rates[2]).toBeLessThan(0.61);
});
