import type { ArmsWorld } from './types.ts';

/** The rates of a world, worked out once for all its runs. */
export interface RatesThroughTime {
	/** Rate of an arm at a step, at `step * arms + arm`. */
	readonly rates: Float64Array;
	/** The best rate at each step. */
	readonly best: Float64Array;
	/** Mean rate of each arm over all steps. */
	readonly means: readonly number[];
}

/** How far the arms have changed places at a step, 0 to 1. */
function turned({ change, steps }: ArmsWorld, step: number): number {
	if (change === 'none') return 0;
	if (change === 'swap') return step >= steps / 2 ? 1 : 0;
	return steps === 1 ? 0 : step / (steps - 1);
}

export function ratesThroughTime(world: ArmsWorld): RatesThroughTime {
	const { rates: start, steps } = world;
	const arms = start.length;
	const rates = new Float64Array(steps * arms);
	const best = new Float64Array(steps);
	const sums = new Array<number>(arms).fill(0);
	for (let step = 0; step < steps; step++) {
		const share = turned(world, step);
		for (let arm = 0; arm < arms; arm++) {
			const rate = (1 - share) * (start[arm] as number) + share * (start[arms - 1 - arm] as number);
			rates[step * arms + arm] = rate;
			sums[arm]! += rate;
			if (rate > (best[step] as number)) best[step] = rate;
		}
	}
	return { rates, best, means: sums.map((sum) => sum / steps) };
}
