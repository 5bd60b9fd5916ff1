import type { World } from '../../../traffic/index.ts';
import type { ArmSums } from '../tally.ts';
import type { Look, ReleaseGuard } from '../types.ts';

/** What a guard may look at when a window ends. */
export interface WindowSeen {
	/** The new model's answers in the window, mirrored ones included. */
	readonly fresh: ArmSums;
	/** The control's in the same window. */
	readonly control: ArmSums;
	/** A percentile of the new model's latency in the window, in ms; NaN without answers. */
	percentile(p: number): number;
	/** An arm's sums from so many minutes ago until so many minutes ago; 0 is the end of the window. */
	span(of: 'fresh' | 'control', from: number, to: number): ArmSums;
}

export interface Finding {
	readonly result: Look['result'];
	/** What is compared with the guard's line. */
	readonly value: number;
}

/** Asked once at the end of each window, in order. */
export type Judge = (seen: WindowSeen) => Finding;

/** A kind of guard: an entry of the registry. */
export interface GuardEntry<Guard extends ReleaseGuard = ReleaseGuard> {
	readonly kind: Guard['kind'];
	readonly name: string;
	/** One line: when it fires. */
	readonly description: string;
	/** What it needs beside the new model's requests and errors. */
	readonly reads: readonly ('control' | 'latency' | 'conversions')[];
	/** Whether more of its value is worse; a p-value is worse when it is smaller. */
	readonly worse: 'above' | 'below';
	/** Its line, that a curve over thresholds moves. */
	line(guard: Guard): number;
	/** A judge with a fresh memory. */
	start(guard: Guard, world: World): Judge;
}

/** A guard of one kind. */
export type GuardOf<Kind extends ReleaseGuard['kind']> = Extract<ReleaseGuard, { kind: Kind }>;

export const noData: Finding = { result: 'not enough data', value: NaN };

/** Fires strictly above the line. */
export function firesAbove(value: number, line: number): Finding {
	return { result: value > line ? 'fires' : 'healthy', value };
}

/** Fires at the level or below it. */
export function firesAtMost(value: number, alpha: number): Finding {
	return { result: value <= alpha ? 'fires' : 'healthy', value };
}
