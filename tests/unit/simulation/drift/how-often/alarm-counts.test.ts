import { expect, it } from 'vitest';
import { addAlarms } from '../../../../../src/lib/simulation/drift/how-often/alarm-counts.ts';
import { countAlarms } from '../../../../../src/lib/simulation/drift/how-often/count-alarms.ts';
import { registryRules } from '../../../../../src/lib/simulation/drift/how-often/registry-rules.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { normalWorld } from './normal-world.ts';

it('adds blocks of days up to the whole', () => {
	const world = normalWorld(0.5, 60);
	const choice = { kind: 'continuous', rows: world.rows, thresholds: {}, speed: 'live' } as const;
	const rules = registryRules(choice);
	const count = (first: number, days: number) =>
		runToEnd(countAlarms({ ...world, effects: [0, 0.5], runs: { first, count: days } }, rules));
	expect(addAlarms(count(0, 7), count(7, 13))).toEqual(count(0, 20));
});
