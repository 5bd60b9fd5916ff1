import { createRng } from '../../../random/index.ts';
import { wilsonInterval } from '../../../stats/index.ts';
import { armsRun, runRoom, type RunRoom } from './arms-run.ts';
import { checkArms } from './check-arms.ts';
import { chooserOf } from './policies.ts';
import { ratesThroughTime, type RatesThroughTime } from './rates-through-time.ts';
import type { ArmsBlock, ArmsRequest } from './types.ts';

/** Stretches of time in which users and regret are counted. */
export const timeStretches = 100;

type Sums = { -readonly [Key in keyof ArmsBlock]: ArmsBlock[Key] };

/**
 * Runs of a policy in a world. Yields the share done.
 *
 * @throws RangeError with a sentence for what cannot run
 */
export function* armsBlock(request: ArmsRequest): Generator<number, ArmsBlock, void> {
	const { world, policy, first, runs, seed } = request;
	const wrong = checkArms(world, policy);
	if (wrong) throw new RangeError(wrong);
	const arms = world.rates.length;
	const through = { ...ratesThroughTime(world), arms };
	const room = runRoom(world.steps);
	const rng = createRng(`arms ${seed}`);
	const [luck, own] = [rng.fork('users'), rng.fork(policy.kind)];
	const choose = chooserOf(policy, own);
	const sums = emptySums(runs, arms);
	for (let run = 0; run < runs; run++) {
		luck.goTo(first + run);
		own.goTo(first + run);
		luck.fillUniform(room.luck);
		armsRun(room, through, choose, Math.max(1, world.delay));
		enter(sums, run, room, through);
		yield (run + 1) / runs;
	}
	return sums;
}

function emptySums(runs: number, arms: number): Sums {
	const list = () => new Float64Array(arms);
	return {
		runs,
		regrets: new Float64Array(runs),
		regretByTime: new Float64Array(timeStretches),
		users: new Float64Array(timeStretches * arms),
		tried: list(),
		off: list(),
		offSquares: list(),
		held: list(),
		pickedBest: 0,
		pickedOff: 0
	};
}

type Through = RatesThroughTime & { arms: number };

function enter(sums: Sums, run: number, room: RunRoom, through: Through): void {
	const { pulls, paid, regret } = countRun(sums, room, through);
	sums.regrets[run] = regret;
	let [picked, most] = [0, -1];
	for (let arm = 0; arm < through.arms; arm++) {
		const [n, yes] = [pulls[arm] as number, paid[arm] as number];
		if (n === 0) continue;
		const truth = through.means[arm] as number;
		const off = yes / n - truth;
		sums.tried[arm]!++;
		sums.off[arm]! += off;
		sums.offSquares[arm]! += off * off;
		const [low, high] = wilsonInterval(yes, n, 0.95);
		if (low <= truth && truth <= high) sums.held[arm]!++;
		if (yes / n > most) [picked, most] = [arm, yes / n];
	}
	const truth = through.means[picked] as number;
	// Arms that have changed places have the same mean, but for rounding.
	if (truth >= Math.max(...through.means) - 1e-9) sums.pickedBest++;
	sums.pickedOff += most - truth;
}

/** Adds a run to the stretches of time. */
function countRun(sums: Sums, { chosen, paid }: RunRoom, { arms, rates, best }: Through) {
	const pulls = new Float64Array(arms);
	const yes = new Float64Array(arms);
	let regret = 0;
	const steps = chosen.length;
	for (let step = 0; step < steps; step++) {
		const arm = chosen[step] as number;
		const missed = (best[step] as number) - (rates[step * arms + arm] as number);
		const stretch = Math.floor((step * timeStretches) / steps);
		pulls[arm]!++;
		yes[arm]! += paid[step] as number;
		regret += missed;
		sums.regretByTime[stretch]! += missed;
		sums.users[stretch * arms + arm]!++;
	}
	return { pulls, paid: yes, regret };
}
