import { expect, it } from 'vitest';
import { plainRule } from '../../../../../src/lib/simulation/drift/how-often/watch-rule.ts';
import { alarmsAt } from '../../../../../src/lib/simulation/drift/how-often/alarm-rate.ts';
import { countAlarms } from '../../../../../src/lib/simulation/drift/how-often/count-alarms.ts';
import { registryRules } from '../../../../../src/lib/simulation/drift/how-often/registry-rules.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { runs } from '../../../../counts.ts';
import { measuredRate, normalWorld } from './normal-world.ts';

const world = normalWorld(0.5, 60);
const rules = registryRules({
	kind: 'continuous',
	rows: world.rows,
	thresholds: {},
	speed: 'live'
});
const effects = [0, 0.5];
const count = (first: number, days: number) =>
	runToEnd(countAlarms({ ...world, effects, runs: { first, count: days } }, rules));

it('counts every day once for each effect and rule', () => {
	const { runs, counts } = count(0, 9);
	expect(runs).toBe(9);
	expect(counts.reduce((sum, days) => sum + days, 0)).toBe(9 * effects.length * rules.length);
});

it('rings less at a stricter level', () => {
	const counts = count(0, 40);
	for (const [rule, { levels }] of counts.rules.entries()) {
		const alarms = Array.from({ length: levels }, (_, level) =>
			alarmsAt(counts, { effect: 1, rule, level })
		);
		expect(alarms).toEqual(alarms.toSorted((one, other) => other - one));
	}
});

it('takes rules of one’s own and yields the share done', () => {
	const steps = countAlarms({ ...world, effects, runs: { first: 0, count: 2 } }, [
		plainRule('always', () => true),
		plainRule('never', () => false)
	]);
	const shares = [0, 1, 2, 3].map(() => steps.next().value);
	expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
	const { value } = steps.next();
	if (typeof value !== 'object') throw new Error('not done');
	expect([0, 1].map((rule) => alarmsAt(value, { effect: 1, rule, level: 0 }))).toEqual([2, 0]);
});

it('finds the 22 % that lessons print for PSI above 0.25 at 100 rows a side', () => {
	const asked = { id: 'psi', threshold: 0.25, effect: 0, runs: runs(20_000) };
	const { rate, low, high } = measuredRate(normalWorld(0, 100), asked);
	expect(low < 0.22 && 0.22 < high).toBe(true);
	if (process.env.DEEP === '1') expect(rate.toFixed(2)).toBe('0.22');
});
