import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../../src/lib/stats/index.ts';
import {
	oddsBlock,
	type OddsAsk
} from '../../../../../../src/lib/simulation/rollout/release/odds/odds-block.ts';
import { releaseOdds } from '../../../../../../src/lib/simulation/rollout/release/odds/release-odds.ts';
import { soundWorld } from '../../../../../../src/lib/simulation/rollout/release/odds/sound-world.ts';
import { failing, tenth } from '../worlds.ts';

const release = { ...tenth, world: failing(0.002) };
const ask: OddsAsk = {
	...{ release, within: 60, first: 0, runs: 10, seed: 3 },
	...{ arrivals: 'even', scored: true }
};

test('both days, the exact answer once, and the scores of the first guard', () => {
	const { odds, scores, exact } = runToEnd(oddsBlock(ask));
	const twin = { ...release, world: soundWorld(release.world) };
	expect(odds.broken).toEqual(runToEnd(releaseOdds(release, ask)));
	expect(odds.sound).toEqual(runToEnd(releaseOdds(twin, ask)));
	expect(exact?.broken.rolledBack[0]).toBeGreaterThan(exact?.sound.rolledBack[0] ?? 1);
	expect(scores?.broken).toHaveLength(10);
	const later = runToEnd(oddsBlock({ ...ask, first: 10, scored: false }));
	expect(later.exact).toBeUndefined();
	expect(later.scores).toBeUndefined();
});

test('a score beyond the line is a rollback within the time', () => {
	const { odds, scores } = runToEnd(oddsBlock(ask));
	const above = 0.001;
	const back = Array.from(odds.sound.rolledBackAt, (at) => at <= 60);
	expect(Array.from(scores?.sound ?? [], (score) => score > above)).toEqual(back);
});

test('the share done only grows, and Kayenta’s judge has no other lines', () => {
	const shares = [...oddsBlock(ask)];
	expect(shares).toEqual([...shares].sort((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
	const watching = { windowMinutes: 5, atLeast: 1, inARow: 1 };
	const slow = { kind: 'latency', percentile: 0.99, aboveMs: 500, ...watching } as const;
	const ranks = { kind: 'kayenta', pass: 95, marginal: 75, percentile: 0.95, ...watching } as const;
	const scoresOf = (guard: typeof slow | typeof ranks) =>
		runToEnd(oddsBlock({ ...ask, release: { ...release, guards: [guard] } })).scores;
	expect(scoresOf(ranks)).toBeUndefined();
	expect(scoresOf(slow)?.sound.every((ms) => ms > 150 && ms < 500)).toBe(true);
});
