import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../../src/lib/stats/index.ts';
import {
	mergeOdds,
	releaseOdds,
	rolledBackBy
} from '../../../../../../src/lib/simulation/rollout/release/odds/release-odds.ts';
import { calm, failing, tenth } from '../worlds.ts';

const odds = (release = tenth, first = 0, runs = 40) =>
	runToEnd(releaseOdds(release, { first, runs, seed: 3 }));

test('runs do not depend on who draws them', () => {
	const merged = mergeOdds([odds(tenth, 0, 25), odds(tenth, 25, 15)]);
	expect(merged).toEqual(odds());
	expect(mergeOdds([]).faultAt).toBeNaN();
});

test('a broken model is caught in its first window, and hurts a tenth of the users at most', () => {
	const release = { ...tenth, world: failing(0.02) };
	const { rolledBackAt, badAnswers, usersTouched, faultAt } = odds(release);
	expect(faultAt).toBe(0);
	expect(new Set(rolledBackAt)).toEqual(new Set([5]));
	const mean = badAnswers.reduce((sum, n) => sum + n, 0) / 40;
	// Five minutes at a tenth, and one and a half more on the way back.
	expect(Math.abs(mean - 600 * 6.5 * 0.02)).toBeLessThan(3 * Math.sqrt(78 / 40));
	expect(Math.max(...usersTouched)).toBeLessThanOrEqual(20_000);
	expect(rolledBackBy({ rolledBackAt }, 4).share).toBe(0);
	expect(rolledBackBy({ rolledBackAt }, 5)).toMatchObject({ share: 1, high: 1 });
	expect(rolledBackBy({ rolledBackAt: new Float64Array() }, 5).share).toBeNaN();
});

test('what a changed column leaves behind is counted', () => {
	const defects = [{ kind: 'schema', errorRate: 0.5 }] as const;
	const world = { ...failing(0.02), defects };
	const [owed, without] = [
		odds({ ...tenth, world }),
		odds({ ...tenth, world: { ...world, defects: [] } })
	];
	expect(owed.badAnswers[0]! - without.badAnswers[0]!).toBeGreaterThan(100_000);
	expect(calm.defects).toEqual([]);
});
