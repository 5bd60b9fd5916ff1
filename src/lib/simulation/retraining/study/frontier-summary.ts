import type { ChoiceTally, FrontierBlock } from './frontier.ts';
import { meanInterval, type MeanInterval } from './mean-interval.ts';
import type { LabChoice } from '../run/types.ts';

/** One choice over many worlds. */
export interface FrontierRow {
	readonly choice: LabChoice;
	/** Money beyond the unavoidable. */
	readonly money: MeanInterval;
	/** Of it what wrong answers cost; the rest went to trainings and labels. */
	readonly wrong: number;
	/** Money beyond the clairvoyant schedule's on the same world. */
	readonly regret: MeanInterval;
	/** Money beyond the cheapest choice's on the same world: of that one 0. */
	readonly behind: MeanInterval;
	/** Share of worlds in which no choice costs less. */
	readonly cheapestIn: number;
	/** Means by world. */
	readonly trainings: number;
	readonly deployed: number;
	readonly worse: number;
	readonly accuracy: number;
}

/** All choices over many worlds. */
export interface FrontierSummary {
	readonly worlds: number;
	/** In the order of the choices. */
	readonly rows: readonly FrontierRow[];
	/** Index of the choice that costs least on average; the first of equals. */
	readonly cheapest: number;
	/** Choices whose interval behind the cheapest holds 0: the worlds do not tell them apart. */
	readonly tied: readonly number[];
	readonly clairvoyant: { readonly money: MeanInterval; readonly trainings: number };
}

/** Reads the worlds of a study. Differences are taken world by world, which tells more than two means. */
export function frontierSummary({ worlds, tallies, clairvoyant }: FrontierBlock): FrontierSummary {
	const means = tallies.map(({ money }) => average(money));
	const cheapest = means.indexOf(Math.min(...means));
	const least = tallies[cheapest]?.money ?? new Float64Array(worlds);
	const lowest = least.map((_, world) => Math.min(...tallies.map(({ money }) => money[world]!)));
	const rows = tallies.map((tally) => rowOf(tally, [least, lowest, clairvoyant.money]));
	const tied = rows.flatMap(({ behind }, index) =>
		index !== cheapest && behind.low <= 0 && behind.high >= 0 ? [index] : []
	);
	const best = {
		money: meanInterval(clairvoyant.money),
		trainings: average(clairvoyant.trainings)
	};
	return { worlds, rows, cheapest, tied, clairvoyant: best };
}

type Beside = readonly [least: Float64Array, lowest: Float64Array, clairvoyant: Float64Array];

function rowOf(tally: ChoiceTally, [least, lowest, clairvoyant]: Beside): FrontierRow {
	const { money } = tally;
	const beyond = (other: Float64Array) => money.map((sum, world) => sum - (other[world] as number));
	const isLowest = beyond(lowest).filter((more) => more <= 0).length;
	return {
		choice: tally.choice,
		money: meanInterval(money),
		wrong: average(tally.wrong),
		regret: meanInterval(beyond(clairvoyant)),
		behind: meanInterval(beyond(least)),
		cheapestIn: isLowest / money.length,
		trainings: average(tally.trainings),
		deployed: average(tally.deployed),
		worse: average(tally.worse),
		accuracy: average(tally.accuracy)
	};
}

function average(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
