import { readArms, type ArmReading, type ArmsBlock } from '$lib/simulation/experiment';
import { policies, worldOf, type BanditState, type PolicyId } from './state.ts';

/** What one policy made of all runs: small enough to print with the page. */
export type PolicyReading = {
	readonly id: PolicyId;
	readonly title: string;
	readonly regret: number;
	readonly regretError: number;
	/** 10 %, 50 % and 90 % of runs miss fewer. */
	readonly regretQuantiles: readonly [number, number, number];
	/** Mean regret after each stretch of time. */
	readonly regretSoFar: readonly number[];
	/** Share of each arm, by stretch. */
	readonly shares: readonly (readonly number[])[];
	readonly arms: readonly ArmReading[];
	readonly pickedBest: number;
	readonly pickedBias: number;
};

export type BanditReading = {
	readonly state: BanditState;
	readonly runs: number;
	/** Users after each stretch of time. */
	readonly at: readonly number[];
	/** The floor of every bandit's regret in the long run, where rates stay and differ. */
	readonly floor: readonly number[] | undefined;
	readonly policies: readonly PolicyReading[];
};

const short = (value: number) => Number(value.toPrecision(4));

/** Rounds of runs, as the page shows them: in each a block of every policy. */
export function readingOf(
	state: BanditState,
	rounds: readonly (readonly ArmsBlock[])[]
): BanditReading {
	const world = worldOf(state);
	const arms = state.rates.length;
	const all = policies.map((_, k) =>
		readArms(
			world,
			rounds.flatMap((blocks) => blocks[k] ?? [])
		)
	);
	const [one] = all;
	if (!one) throw new Error('Nothing was run.');
	const floor = one.laiRobbins && Array.from(one.laiRobbins, short);
	return {
		state,
		runs: one.runs,
		at: Array.from(one.at),
		floor: floor?.at(-1) ? floor : undefined,
		policies: all.map(({ regretSoFar, allocation, arms: read, ...reading }, k) => ({
			...{ id: policies[k]!.id, title: policies[k]!.title },
			...{ regret: reading.regret, regretError: reading.regretError },
			regretQuantiles: reading.regretQuantiles,
			regretSoFar: Array.from(regretSoFar, short),
			shares: Array.from({ length: allocation.length / arms }, (_, stretch) =>
				Array.from(allocation.subarray(stretch * arms, (stretch + 1) * arms), (share) =>
					Number(share.toFixed(3))
				)
			),
			arms: read,
			...{ pickedBest: reading.pickedBest, pickedBias: reading.pickedBias }
		}))
	};
}
