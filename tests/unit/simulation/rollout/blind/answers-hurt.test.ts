import { expect, test } from 'vitest';
import { runRelease } from '../../../../../src/lib/simulation/rollout/index.ts';
import {
	answersHurt,
	lateTimes
} from '../../../../../src/lib/simulation/rollout/blind/answers-hurt.ts';
import { blindRound } from '../../../../../src/lib/simulation/rollout/blind/blind-round.ts';
import type { Defect } from '../../../../../src/lib/simulation/traffic/index.ts';

function run(defect: Defect) {
	const release = blindRound(2, 1, 'quiet');
	const world = { ...release.world, defects: [defect] };
	return runRelease({ ...release, world, orders: [{ tick: 60, does: 'roll back' }] });
}
const answers = (made: ReturnType<typeof run>) => made.bill.answersByFresh;

test('a crash of every segment costs the failures that it adds', () => {
	const made = run({ kind: 'leak', errorRatePerHour: 0.02, afterHours: 0 });
	const { badFromDefect } = made.bill;
	// A failure of the old model would not have converted either.
	expect(answersHurt(made) / badFromDefect).toBeCloseTo(1, 2);
});

test('a share of the conversions is the same share of the answers', () => {
	const made = run({ kind: 'quality', loss: 0.4 });
	expect(answersHurt(made) / answers(made)).toBeCloseTo(0.4, 6);
});

test('a slow tail costs at most the fiftieth that it slows, and more the slower it is', () => {
	const share = (times: number) => {
		const made = run({ kind: 'slow-tail', times });
		return answersHurt(made) / answers(made);
	};
	expect(lateTimes).toBe(4);
	expect(share(1.3)).toBeGreaterThan(0);
	expect(share(3)).toBeGreaterThan(share(1.3));
	expect(share(3)).toBeLessThanOrEqual(0.02);
});

test('a cold cache passes: it costs nothing here', () => {
	expect(answersHurt(run({ kind: 'cold-cache', times: 5, minutes: 60 }))).toBe(0);
});
