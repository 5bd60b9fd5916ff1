import { expect, it } from 'vitest';
import { logisticChance } from '../../../../../src/lib/simulation/retraining/numbers/logistic-chance.ts';

it('logisticChance is 1 / (1 + e^-z) to 1e-12', () => {
	let most = 0;
	for (let z = -40; z <= 40; z += 0.00173) {
		most = Math.max(most, Math.abs(logisticChance(z) - 1 / (1 + Math.exp(-z))));
	}
	expect(most).toBeLessThan(1e-12);
	expect([-1e9, 0, 1e9].map(logisticChance)).toEqual([0, 0.5, 1]);
});
