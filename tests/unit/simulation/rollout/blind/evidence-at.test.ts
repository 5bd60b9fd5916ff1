import { expect, test } from 'vitest';
import { runRelease } from '../../../../../src/lib/simulation/rollout/index.ts';
import { blindRound } from '../../../../../src/lib/simulation/rollout/blind/blind-round.ts';
import { comparisons } from '../../../../../src/lib/simulation/rollout/blind/clear-below.ts';
import { evidenceAt } from '../../../../../src/lib/simulation/rollout/blind/evidence-at.ts';
import { twoProportionTest } from '../../../../../src/lib/stats/index.ts';
import type { Defect } from '../../../../../src/lib/simulation/traffic/index.ts';

/** The small service's first round with this in it. */
function run(defect?: Defect) {
	const release = blindRound(2, 1, 'quiet');
	return runRelease({ ...release, world: { ...release.world, defects: defect ? [defect] : [] } });
}

test('the fault’s own comparison stands out', () => {
	const crash = evidenceAt(run({ kind: 'segment-crash', segment: 2, errorRate: 0.3 }), 60).find(
		({ what }) => what === 'segment'
	);
	expect(crash).toMatchObject({ what: 'segment', segment: 2 });
	expect(crash?.pValue).toBeLessThan(1e-6);
	const [slow] = evidenceAt(run({ kind: 'slow-at-peak', above: 0, times: 3 }), 60);
	expect(slow?.what).toBe('latency');
	const [worse] = evidenceAt(run({ kind: 'quality', loss: 0.9 }), 180);
	expect(worse?.what).toBe('conversion');
});

test('it is the core’s test on the counts so far, and 1 where the new model looks better', () => {
	const made = run({ kind: 'quality', loss: 0.9 });
	const sum = (list: Float64Array | undefined) =>
		list?.subarray(0, 180).reduce((all, one) => all + one, 0) ?? NaN;
	const counts = [0, 1].flatMap((arm) => [sum(made.conversions[arm]), sum(made.requests[arm])]);
	const found = evidenceAt(made, 180).find(({ what }) => what === 'conversion');
	const [a = 0, n = 0, b = 0, m = 0] = counts;
	expect(found?.pValue).toBe(twoProportionTest(a, n, b, m).pValue);
	expect(found).toMatchObject({ fresh: b / m, old: a / n });
	const fine = evidenceAt(run({ kind: 'segment-crash', segment: 0, errorRate: 0 }), 60);
	expect(fine.find(({ what }) => what === 'segment')?.pValue).toBeGreaterThan(0.01);
});

test('nothing has been seen before the first tick, and a screen holds so many comparisons', () => {
	expect(evidenceAt(run(), 180)).toHaveLength(comparisons);
	expect(evidenceAt(run(), 0).every(({ pValue }) => pValue === 1)).toBe(true);
});
