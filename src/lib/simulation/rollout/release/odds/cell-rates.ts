import {
	createExpectedRates,
	createLatencyMixture,
	createSlowShare,
	type BucketShares,
	type MixedTick,
	type Split
} from '../../../traffic/index.ts';
import type { Routing } from '../strategies/strategy.ts';
import { FRESH } from '../tally.ts';
import type { Release } from '../types.ts';
import type { Cells } from './cells.ts';

/** What a cell brings on average under one routing, by arm: old, fresh, baseline. */
export interface CellRates {
	readonly requests: Float64Array;
	readonly errors: Float64Array;
	readonly conversions: Float64Array;
	/** Copies to the new model, and those that fail. */
	readonly copies: number;
	readonly copyErrors: number;
	/** Share of the new model's answers above the line of each latency guard; 0 for other guards. */
	readonly slow: readonly number[];
	/** The law of latencies by arm; empty unless asked for. */
	readonly laws: readonly BucketShares[];
	/** The chance that an answer converts, without errors: what votes are for. */
	readonly appeal: readonly [old: number, fresh: number];
}

/**
 * Works out each cell under each routing once, when it is first asked for.
 *
 * @param withLaws with the law of latencies too, beside their shares above the lines of guards
 */
export function createCellRates(release: Release, cells: Cells, withLaws = false) {
	const known = new Map<string, (CellRates | undefined)[]>();
	const compute = computeRates(release, cells, withLaws);
	const rowOf = (routing: Routing) => {
		const key = `${routing.fresh} ${routing.baseline} ${routing.mirrored}`;
		const row = known.get(key) ?? [];
		known.set(key, row);
		return row;
	};
	let last: Routing | undefined;
	let row: (CellRates | undefined)[] = [];
	return (cell: number, routing: Routing): CellRates => {
		if (routing !== last) row = rowOf(routing);
		last = routing;
		return (row[cell] ??= compute(cell, routing));
	};
}

/** A split while a release goes on. */
export function goingSplit({ fresh, baseline, mirrored }: Routing, ageMinutes: number): Split {
	const shares = [1 - fresh - baseline, fresh, baseline] as const;
	return { shares, mirrored, ageMinutes, wentBack: false };
}

function computeRates({ world, guards }: Release, cells: Cells, withLaws: boolean) {
	const expectedAt = createExpectedRates(world);
	const slowShare = createSlowShare(world);
	const mixture = withLaws ? createLatencyMixture(world) : undefined;
	const { segments, tickSeconds } = world;
	const mean = (list: Float64Array, arm: number) =>
		segments.reduce((sum, { share }, s) => sum + share * list[arm * segments.length + s]!, 0);
	const slowOf = (tick: number, split: Split) =>
		guards.map((guard) => (guard.kind === 'latency' ? slowShare(tick, split, guard.aboveMs) : 0));
	return (cell: number, routing: Routing): CellRates => {
		const { requests, errors, conversions, slow, appeal } = noRates(guards.length);
		let [all, failing] = [0, 0];
		const ticks: MixedTick[] = [];
		for (let tick = cell * cells.ticks; tick < (cell + 1) * cells.ticks; tick++) {
			const split = goingSplit(routing, (tick * tickSeconds) / 60);
			const expected = expectedAt(tick, split);
			const arriving = expected.requests;
			all += arriving;
			ticks.push({ tick, split, requests: arriving });
			for (const arm of [0, 1, 2] as const) {
				const n = arriving * split.shares[arm];
				const failed = n * mean(expected.errorRate, arm);
				requests[arm]! += n;
				errors[arm]! += failed;
				conversions[arm]! += (n - failed) * mean(expected.conversion, arm);
			}
			for (const arm of [0, 1] as const) appeal[arm] += arriving * mean(expected.conversion, arm);
			failing += arriving * mean(expected.errorRate, FRESH);
			slowOf(tick, split).forEach((share, g) => (slow[g]! += arriving * share));
		}
		const shares = slow.map((sum) => (all > 0 ? sum / all : 0));
		const [copies, copyErrors] = [all * routing.mirrored, failing * routing.mirrored];
		const laws = mixture?.(ticks) ?? [];
		return { requests, errors, conversions, copies, copyErrors, slow: shares, laws, appeal };
	};
}

function noRates(guards: number) {
	return {
		requests: new Float64Array(3),
		errors: new Float64Array(3),
		conversions: new Float64Array(3),
		slow: new Array<number>(guards).fill(0),
		appeal: [0, 0] as [number, number]
	};
}
