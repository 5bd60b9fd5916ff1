import { expect, it } from 'vitest';
import { bridgeLeaves } from '../../../../../src/lib/simulation/drift/how-often/bridge-leaves.ts';
import { kolmogorov } from '../../../../../src/lib/stats/index.ts';

it.each([0.7, 1, 1.36, 1.63, 2.2])('is Kolmogorov’s law without a curve, c = %f', (c) => {
	expect(bridgeLeaves(() => 0, c)).toBeCloseTo(kolmogorov().sf(c), 4);
});

it('rises with the height of the curve, to certainty', () => {
	const heights = [0, 0.5, 1, 2, 4, 60];
	const rates = heights.map((height) =>
		bridgeLeaves((share) => height * share * (1 - share), 1.36)
	);
	expect(rates).toEqual(rates.toSorted((one, other) => one - other));
	expect(rates.at(-1)).toBe(1);
	const mirrored = bridgeLeaves((share) => -2 * share * (1 - share), 1.36);
	expect(mirrored).toBeCloseTo(rates[3] ?? 0, 6);
});
