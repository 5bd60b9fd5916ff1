import { expect, test } from 'vitest';
import { runToEnd } from '../../../../../../src/lib/stats/index.ts';
import {
	guardCurve,
	guardScores
} from '../../../../../../src/lib/simulation/rollout/release/odds/guard-scores.ts';
import { releaseOdds } from '../../../../../../src/lib/simulation/rollout/release/odds/release-odds.ts';
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

test('a latency guard knows a single line only', () => {
	const guards = [{ ...line, kind: 'latency', percentile: 0.95, aboveMs: 80 } as const];
	expect(() => runToEnd(guardScores({ ...tenth, guards }, 0, asked))).toThrow(/more than one line/);
});
