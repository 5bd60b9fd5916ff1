import { expect, it } from 'vitest';
import { createRng } from '../../../../../src/lib/random/index.ts';
import { readNovelty } from '../../../../../src/lib/simulation/experiment/reading/read-novelty.ts';
import type { ExperimentResult } from '../../../../../src/lib/simulation/experiment/reading/types.ts';
import { runs } from '../../../../counts.ts';
import { someResult, someSettings } from './some-result.ts';

/** Two weeks in which the effect of a day is drawn about a straight line. */
function weeks(seed: number, start: number, slope: number): ExperimentResult {
	const rng = createRng(`novelty ${seed}`);
	const days = Array.from({ length: 14 }, (_, day) => ({
		name: `day ${day + 1}`,
		arms: ['Control', 'New'].map((name, arm) => ({
			...{ name, n: 1000, variance: 1 },
			mean: arm * (start + slope * day) + rng.normal() / Math.sqrt(1000)
		}))
	}));
	return { ...someResult, metric: 'mean', days };
}

it('readNovelty: an effect that goes, one that comes, one that stays', () => {
	expect(readNovelty(weeks(1, 0.3, -0.02), someSettings)).toMatchObject({ state: 'fading' });
	expect(readNovelty(weeks(2, 0.05, 0.03), someSettings)).toMatchObject({ state: 'growing' });
	const steady = readNovelty(weeks(3, 0.2, 0), someSettings);
	expect(steady).toMatchObject({ state: 'steady' });
	expect(steady?.days).toHaveLength(14);
});

it('readNovelty: the slope is the true one, and rings at alpha where there is none', () => {
	const count = runs(2000);
	let [rang, slope] = [0, 0];
	for (let i = 0; i < count; i++) {
		if (readNovelty(weeks(i, 0.2, 0), someSettings)?.state !== 'steady') rang++;
		slope += readNovelty(weeks(i, 0.2, 0.01), someSettings)?.slope ?? 0;
	}
	expect(Math.abs(rang / count - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / count));
	expect(slope / count).toBeCloseTo(0.01, 3);
});

it('readNovelty: two days are no trend', () => {
	const { days, ...rest } = weeks(1, 0.1, 0);
	expect(readNovelty({ ...rest, days: days.slice(0, 2) }, someSettings)).toBeUndefined();
});
