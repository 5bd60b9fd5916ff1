import { expect, test } from 'vitest';
import {
	bill,
	driftingWorld,
	loopRules,
	startRun
} from '../../../../src/lib/simulation/loop/index.ts';

test('bill(run, labelledDay) counts wrong answers through the day, and every retrain', () => {
	const reading = (day: number, wrong: number) => ({ day, cut: 0, psi: 0, wrong });
	const run = {
		...startRun(driftingWorld(1)),
		readings: [reading(1, 70), reading(2, 80), reading(3, 900)],
		retrains: [1, 3]
	};
	const total = 150 + 2 * loopRules.retrainCost;
	expect(bill(run, 2)).toEqual({ wrong: 150, retrains: 2, total });
});
