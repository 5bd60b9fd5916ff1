import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import { quietRunLength } from '../../../../src/lib/simulation/myths/quiet-run-length.ts';

it('quietRunLength(study) is 465 for independent values, as tables have it', () => {
	const length = quietRunLength({ correlation: 0, runs: 4_000, random: createRng(1) });
	// The wait is nearly geometric, so its standard deviation is about its mean.
	expect(Math.abs(length - 465)).toBeLessThan((4 * 465) / Math.sqrt(4_000));
});

it('quietRunLength(study) is the same from the same seed', () => {
	const study = () => quietRunLength({ correlation: 0.3, runs: 50, random: createRng(2) });
	expect(study()).toBe(study());
});
