import { expect, it } from 'vitest';
import { acceptedAccuracy } from '../../../../../src/lib/simulation/retraining/run/accepted-accuracy.ts';
import { groundOf, smallSettings } from '../grounds.ts';

it('what was accepted is a share of held-out rows, near the truth', () => {
	// 28 days of 10 held-out rows.
	const accepted = acceptedAccuracy(groundOf(smallSettings('still')));
	expect(accepted * 280).toBeCloseTo(Math.round(accepted * 280), 9);
	expect(Math.abs(accepted - 0.919)).toBeLessThan(4 * Math.sqrt((0.919 * 0.081) / 280));
});
