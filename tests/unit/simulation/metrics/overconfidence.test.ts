import { expect, test } from 'vitest';
import { overconfidence } from '../../../../src/lib/simulation/metrics/overconfidence.ts';

const world = overconfidence({ seed: 14, rows: 20_000 });

test('at a factor of 1 the model is calibrated', () => {
	const { curve, expectedError } = world(1);
	expect(expectedError).toBeLessThan(0.01);
	for (const { meanPredicted, fractionPositive, count } of curve) {
		expect(Math.abs(meanPredicted - fractionPositive)).toBeLessThan(
			4 * Math.sqrt(0.25 / count) + 0.002
		);
	}
});

test.each([0.3, 0.6, 1.5, 3])('at a factor of %d ranks stay and both scores worsen', (factor) => {
	const [off, right] = [world(factor), world(1)];
	expect(off.auc).toBe(right.auc);
	expect(off.brier).toBeGreaterThan(right.brier);
	expect(off.logLoss).toBeGreaterThan(right.logLoss);
	expect(off.expectedError).toBeGreaterThan(right.expectedError);
});
