import { expect, it } from 'vitest';
import { peeking } from '../../../../../src/lib/stats/experiments/registry/peeking.ts';

it('peeking reads as a sentence with its false alarms', () => {
	const values = { looks: 5, alpha: 0.05 };
	expect(peeking.reading(values, peeking.compute(values))).toBe(
		'Stopping at the first of 5 looks with p below 0.05 raises 14.2 % false alarms.'
	);
});
