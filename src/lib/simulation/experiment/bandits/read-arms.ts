import { ln } from '../../../random/index.ts';
import { laiRobbinsConstant, meanAndVariance, quantile } from '../../../stats/index.ts';
import { timeStretches } from './arms-block.ts';
import { ratesThroughTime } from './rates-through-time.ts';
import type { ArmReading, ArmsBlock, ArmsReading, ArmsWorld } from './types.ts';

/**
 * What blocks of runs of one policy say together, in whatever portions they came.
 *
 * @param blocks at least one, of the same world
 */
export function readArms(world: ArmsWorld, blocks: readonly ArmsBlock[]): ArmsReading {
	const sum = addBlocks(blocks);
	const { runs, regrets } = sum;
	const { mean, variance } = spreadOf(regrets);
	const [low = 0, middle = 0, high = 0] = quantile(regrets, [0.1, 0.5, 0.9]);
	const users = usersByStretch(world);
	const at = runningSum(users);
	const constant = laiRobbinsConstant(world.rates);
	return {
		runs,
		regret: mean,
		regretError: Math.sqrt(variance / runs),
		regretQuantiles: [low, middle, high],
		at,
		regretSoFar: runningSum(sum.regretByTime.map((missed) => missed / runs)),
		laiRobbins: world.change === 'none' ? at.map((n) => (n > 0 ? constant * ln(n) : 0)) : undefined,
		allocation: sum.users.map((count, i) => {
			const all = (users[Math.floor(i / world.rates.length)] as number) * runs;
			return all === 0 ? 0 : count / all;
		}),
		arms: readEach(world, sum),
		pickedBest: sum.pickedBest / runs,
		pickedBias: sum.pickedOff / runs
	};
}

function spreadOf(list: Float64Array): { mean: number; variance: number } {
	return list.length > 1 ? meanAndVariance(list) : { mean: list[0] as number, variance: 0 };
}

function readEach(world: ArmsWorld, sum: ArmsBlock): ArmReading[] {
	const { means } = ratesThroughTime(world);
	const arms = means.length;
	return means.map((truth, arm) => {
		const tried = sum.tried[arm] as number;
		const bias = tried === 0 ? 0 : (sum.off[arm] as number) / tried;
		const square = tried === 0 ? 0 : (sum.offSquares[arm] as number) / tried;
		let users = 0;
		for (let k = 0; k < timeStretches; k++) users += sum.users[k * arms + arm] as number;
		return {
			truth,
			bias,
			biasError: Math.sqrt(Math.max(0, square - bias * bias) / Math.max(1, tried)),
			coverage: tried === 0 ? 0 : (sum.held[arm] as number) / tried,
			share: users / sum.runs / world.steps,
			tried: tried / sum.runs
		};
	});
}

function addBlocks(blocks: readonly ArmsBlock[]): ArmsBlock {
	const total = (pick: (block: ArmsBlock) => number) =>
		blocks.reduce((sum, block) => sum + pick(block), 0);
	const added = (pick: (block: ArmsBlock) => Float64Array) => {
		const [first, ...rest] = blocks.map(pick);
		const sum = Float64Array.from(first ?? []);
		for (const list of rest) list.forEach((value, i) => (sum[i]! += value));
		return sum;
	};
	return {
		runs: total(({ runs }) => runs),
		regrets: Float64Array.from(blocks.flatMap(({ regrets }) => [...regrets])),
		regretByTime: added(({ regretByTime }) => regretByTime),
		users: added(({ users }) => users),
		tried: added(({ tried }) => tried),
		off: added(({ off }) => off),
		offSquares: added(({ offSquares }) => offSquares),
		held: added(({ held }) => held),
		pickedBest: total(({ pickedBest }) => pickedBest),
		pickedOff: total(({ pickedOff }) => pickedOff)
	};
}

/** Users in each stretch: not all alike where steps are no multiple of the stretches. */
function usersByStretch({ steps }: ArmsWorld): Float64Array {
	return Float64Array.from(
		{ length: timeStretches },
		(_, k) => firstStep(k + 1, steps) - firstStep(k, steps)
	);
}

const firstStep = (stretch: number, steps: number) => Math.ceil((stretch * steps) / timeStretches);

function runningSum(list: Float64Array): Float64Array {
	let sum = 0;
	return list.map((value) => (sum += value));
}
