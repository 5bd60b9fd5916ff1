import { expect, it } from 'vitest';
import { armsRun, runRoom } from '../../../../../src/lib/simulation/experiment/bandits/arms-run.ts';
import { ratesThroughTime } from '../../../../../src/lib/simulation/experiment/bandits/rates-through-time.ts';

const steps = 12;
const world = { rates: [0, 1, 0], steps, change: 'none' as const, delay: 0 };
const through = { ...ratesThroughTime(world), arms: 3 };

/** An arm without an answer, else the one with the most rewards so far. */
function greedy({ pulls, paid }: { pulls: Float64Array; paid: Float64Array }): number {
	const untried = pulls.indexOf(0);
	return untried >= 0 ? untried : paid.indexOf(Math.max(...paid));
}

function chosenWith(lag: number, choose?: typeof greedy): number[] {
	const room = runRoom(steps);
	room.luck.fill(0.5);
	armsRun(room, through, choose, lag);
	return [...room.chosen];
}

it('armsRun: a split deals in turn', () => {
	expect(chosenWith(1)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
});

it('armsRun: each arm once, then the policy', () => {
	expect(chosenWith(1, greedy)).toEqual([0, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

it('armsRun: in turn until an answer is in, then the arms without one', () => {
	expect(chosenWith(5, greedy)).toEqual([0, 1, 2, 0, 1, 1, 2, 1, 1, 1, 1, 1]);
});
