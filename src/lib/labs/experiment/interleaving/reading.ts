import {
	chanceToSay,
	readInterleave,
	type InterleaveBlock,
	type Sensitivity
} from '$lib/simulation/experiment';
import { alpha, betterOf, curveUsers, sizes, type InterleaveState } from './state.ts';

/** How well one way sees: counted at each size, and expected at every number of users. */
export type WayReading = {
	/** Share of experiments at each size that said the truth, and that said the opposite. */
	readonly right: readonly number[];
	readonly wrong: readonly number[];
	/** By the score of one user, at `curveUsers`. */
	readonly curve: readonly number[];
	/** Infinity where all users together see no difference. */
	readonly usersFor80: number;
	/** Between which numbers it lies, at 95 %: it is worked out from a score that was counted. */
	readonly usersRange: readonly [number, number];
};

export type InterleaveReading = {
	readonly state: InterleaveState;
	readonly experiments: number;
	readonly split: WayReading;
	readonly mixed: WayReading;
	readonly ratio: number | undefined;
	readonly clicksA: number;
	readonly clicksB: number;
	readonly preferB: number;
};

const short = (value: number) => Number(value.toPrecision(4));

/** Rounds of experiments, as the page shows them. */
export function readingOf(
	state: InterleaveState,
	rounds: readonly (readonly InterleaveBlock[])[]
): InterleaveReading {
	const found = readInterleave(sizes, rounds.flat());
	const truth = betterOf(state);
	const isA = truth === 'A';
	const sure = (way: Sensitivity, users: number) => Math.abs(way.perUser) * Math.sqrt(users) > 3;
	const users = found.experiments * (sizes.at(-1) ?? 0);
	const way = (one: Sensitivity): WayReading => ({
		right: Array.from(isA ? one.saysA : one.saysB),
		wrong: Array.from(isA ? one.saysB : one.saysA),
		curve: chanceToSay(truth ? (isA ? -one.perUser : one.perUser) : 0, curveUsers, alpha).map(
			short
		),
		usersFor80: sure(one, users) ? one.usersFor80 : Infinity,
		usersRange: rangeOf(one, users)
	});
	return {
		state,
		experiments: found.experiments,
		split: way(found.split),
		mixed: way(found.mixed),
		ratio: sure(found.mixed, users) ? found.ratio : undefined,
		...{ clicksA: found.clicksA, clicksB: found.clicksB, preferB: found.preferB }
	};
}

/** A score of one user has a standard error of 1 / √users. */
function rangeOf({ perUser, usersFor80 }: Sensitivity, users: number): [number, number] {
	const [size, off] = [Math.abs(perUser), 1.96 / Math.sqrt(users)];
	const at = (score: number) => (score <= 0 ? Infinity : usersFor80 * (size / score) ** 2);
	return [at(size + off), at(size - off)];
}
