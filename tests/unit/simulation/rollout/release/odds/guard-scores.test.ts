import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../../src/lib/stats/index.ts';
import {
	guardCurve,
	guardScores
} from '../../../../../../src/lib/simulation/rollout/release/odds/guard-scores.ts';
import { releaseOdds } from '../../../../../../src/lib/simulation/rollout/release/odds/release-odds.ts';
import { runs } from '../../../../../counts.ts';
import { failing, line, tenth } from '../worlds.ts';

const asked = { first: 0, runs: 60, seed: 5 };

test.each([1, 3])(
	'a run is rolled back at a line exactly if its score is beyond it: %i in a row',
	(inARow) => {
		const release = { ...tenth, guards: [{ ...line, inARow }] };
		const scores = runToEnd(guardScores(release, 0, asked));
		const { rolledBackAt } = runToEnd(releaseOdds(release, asked));
		expect([...scores].map((score) => score > 0.001)).toEqual(
			[...rolledBackAt].map((at) => at < Infinity)
		);
	}
);

test('broken releases score worse; the curve says how much', () => {
	const broken = { ...tenth, world: failing(0.001) };
	const curve = guardCurve(
		runToEnd(guardScores(tenth, 0, asked)),
		runToEnd(guardScores(broken, 0, asked)),
		'above'
	);
	expect(curve.auc).toBeGreaterThan(0.6);
	expect([curve.falseAlarms.at(-1), curve.caught.at(-1)]).toEqual([1, 1]);
	expect(curve.lines[1]).toBeGreaterThan(curve.lines.at(-1)!);
});

test('a p-value is worse when it is smaller; no data is no alarm', () => {
	const curve = guardCurve(Float64Array.of(-0.5, -Infinity), Float64Array.of(-0.01, -0.6), 'below');
	expect(curve.lines[1]).toBe(0.01);
	expect(curve.auc).toBe(0.75);
});

test.each([
	[1, 172],
	[2, 167]
] as const)(
	'a latency guard at every line, as often as at one: %i in a row above %i ms',
	(inARow, aboveMs) => {
		const guards = [{ ...line, kind: 'latency', percentile: 0.95, aboveMs, inARow } as const];
		const world = { ...tenth.world, hours: 1, traffic: { ...tenth.world.traffic, perSecond: 30 } };
		const release = { ...tenth, world, guards };
		const many = { first: 0, runs: runs(4000), seed: 5 };
		const scores = runToEnd(guardScores(release, 0, many));
		const { rolledBackAt } = runToEnd(releaseOdds(release, many));
		const share = (list: Float64Array, is: (x: number) => boolean) =>
			list.filter(is).length / list.length;
		const one = share(rolledBackAt, (at) => at < Infinity);
		const other = share(scores, (score) => score > aboveMs);
		expect(one).toBeGreaterThan(0.05);
		expect(one).toBeLessThan(0.95);
		// Inside a bucket of 3 % answers are taken to lie evenly.
		const error = Math.sqrt((2 * one * (1 - one)) / many.runs);
		expect(Math.abs(one - other)).toBeLessThan(4 * error + 0.02);
	}
);

test('a guard that is not there has no score', () => {
	expect(() => runToEnd(guardScores({ ...tenth, guards: [] }, 0, asked))).toThrow('no guard 0');
});
