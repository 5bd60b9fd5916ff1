import type { World } from '../../../traffic/index.ts';
import type { ArmSums } from '../tally.ts';
import type { Plan, StrategyId } from '../types.ts';

/** What a router is told: the rest of the live answers comes from the old model. */
export interface Routing {
	/** Share of live answers by the new model. */
	readonly fresh: number;
	/** And by a fresh copy of the old one. */
	readonly baseline: number;
	/** Share of requests copied to the new model, whose answer is dropped. */
	readonly mirrored: number;
	/** Share of users who meet the new model, if it is not `fresh`: a mixed answer is met by all. */
	readonly met?: number;
}

/** How far a release has come. */
export interface Standing {
	readonly plan: Plan;
	/** Stages that are over. */
	readonly stage: number;
	/** Everything so far. */
	readonly old: ArmSums;
	readonly fresh: ArmSums;
	/** Share of live answers by the new model until now. */
	readonly share: number;
	/** Preferences of mixed answers so far, and those for the new model. */
	readonly votes: { readonly all: number; readonly fresh: number };
}

/** A way to release: an entry of the registry. */
export interface Strategy {
	readonly id: StrategyId;
	readonly name: string;
	/** One line: what it does, and what it can or cannot see. */
	readonly description: string;
	/** What one would do with a world without thinking about it. */
	plan(world: World): Plan;
	/** How many stages are held before the last decision. */
	stages(plan: Plan): number;
	/** Asked at the start of every stage. */
	share(standing: Standing): Routing;
	/** The last decision; without it the new model is promoted. */
	decide?(standing: Standing): 'promote' | 'roll back';
	/** What guards compare the new model with; the old model unless said otherwise. */
	readonly control?: 'baseline';
	/** The old version is kept at full size until the last decision. */
	readonly keepsWarm?: true;
	/** No answer is the new model's alone, so that no guard can tell its errors or its latency. */
	readonly mixes?: true;
}

/** Everyone on the old model. */
export const nobody: Routing = { fresh: 0, baseline: 0, mirrored: 0 };

/** This share of live answers by the new model. */
export function live(fresh: number): Routing {
	return { fresh, baseline: 0, mirrored: 0 };
}

/** The share of a step; beyond the last it stays at the last. */
export function stepShare(plan: Plan, step: number): number {
	return plan.steps[Math.min(step, plan.steps.length - 1)] ?? 0;
}

/** A hold that lets so many stages end within the world, at most an hour each if `most` says so. */
export function evenHold(world: World, stages: number, most = Infinity): number {
	return Math.max(1, Math.floor(Math.min(most, (world.hours * 60) / stages)));
}
