import { expect, it } from 'vitest';
import { createAlarmSession } from '../../../../../src/lib/simulation/drift/how-often/alarm-session.ts';
import { runToEnd } from '../../../../../src/lib/stats/index.ts';
import { categoryWorld, normalWorld } from './normal-world.ts';

it('judges blocks alike in any order, of numbers and of categories', () => {
	const blocks = [normalWorld(0.3, 40), categoryWorld(60), normalWorld(0.3, 50)].map((world) => ({
		...world,
		effects: [0, 0.3],
		runs: { first: 4, count: 3 },
		thresholds: { psi: 0.123 },
		speed: 'live' as const
	}));
	const countAll = (list: typeof blocks) => {
		const session = createAlarmSession();
		return list.map((block) => runToEnd(session(block)));
	};
	expect(countAll(blocks)).toEqual(countAll(blocks.toReversed()).toReversed());
});
