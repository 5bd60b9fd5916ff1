import { expect, it } from 'vitest';
import { createRng } from '../../../../src/lib/random/index.ts';
import {
	activityLeft,
	activityOf,
	staysAway
} from '../../../../src/lib/simulation/traffic/user-activity.ts';
import { runs } from '../../../counts.ts';

const pool = { perDay: 40_000, assigned: 'user' } as const;

it.each([0.5, 1, 2, 4])('is the zero class of Poisson visits at gamma rates: spread %d', (s) => {
	const [n, rng] = [runs(200_000), createRng(s)];
	const rates = Float64Array.from({ length: n }, () => rng.gamma(1 / (s * s)) * s * s);
	for (const [met, more] of [
		[0, 0.3],
		[0, 5],
		[2, 3]
	] as const) {
		let [none, both, ofNone] = [0, 0, 0];
		for (const rate of rates) {
			none += Math.exp(-rate * met);
			both += Math.exp(-rate * (met + more));
			ofNone += rate * Math.exp(-rate * met);
		}
		const chance = staysAway(met, more, s);
		const error = Math.sqrt((chance * (1 - chance)) / none);
		expect(Math.abs(both / none - chance)).toBeLessThan(3 * error);
		const left = activityLeft(met, s);
		expect(Math.abs(ofNone / none - left)).toBeLessThan(3 * s * Math.sqrt(left / none));
	}
});

it('goes on from where it was, and ends in users who are alike', () => {
	expect(staysAway(0, 2, 1.3) * staysAway(2, 5, 1.3)).toBeCloseTo(staysAway(0, 7, 1.3), 12);
	expect(staysAway(3, 2, 0)).toBeCloseTo(Math.exp(-2), 12);
	expect(staysAway(0, 2, 1e-4)).toBeCloseTo(Math.exp(-2), 6);
	expect(activityLeft(9, 0)).toBe(1);
});

it('gives single users their activity: a spread of 2 is the rule of a fifth and four fifths', () => {
	expect(activityOf(pool, 1)).toBeUndefined();
	const sums = activityOf({ ...pool, spread: 2 }, 1) ?? new Float64Array(0);
	expect(sums.at(-1)).toBe(1);
	const parts = sums.map((sum, i) => sum - (sums[i - 1] ?? 0)).sort();
	const busiest = parts.slice(-8000).reduce((sum, part) => sum + part, 0);
	expect(busiest).toBeGreaterThan(0.77);
	expect(busiest).toBeLessThan(0.82);
});
