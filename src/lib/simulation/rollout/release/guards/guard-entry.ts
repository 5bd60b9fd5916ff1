import type { World } from '../../../traffic/index.ts';
import type { ArmSums } from '../tally.ts';
import type { Look, ReleaseGuard } from '../types.ts';

/** What a guard may look at when a window ends. */
export interface WindowSeen {
	/** The new model's answers in the window, mirrored ones included. */
	readonly fresh: ArmSums;
	/** The control's in the same window. */
	readonly control: ArmSums;
	/** A percentile of latency in the window, in ms; NaN without answers. The new model's if not said. */
	percentile(p: number, of?: 'fresh' | 'control'): number;
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

/** What a guard may need: somebody to compare with, latencies against one line or whole, conversions. */
export type Reading = 'control' | 'latency' | 'percentiles' | 'conversions';

/** A kind of guard: an entry of the registry. */
export interface GuardEntry<Guard extends ReleaseGuard = ReleaseGuard> {
	readonly kind: Guard['kind'];
	readonly name: string;
	/** One line: when it fires. */
	readonly description: string;
	/** What it needs beside the new model's requests and errors. */
	readonly reads: readonly Reading[];
	/** What a guard with these settings needs beside that. */
	alsoReads?(guard: Guard): readonly Reading[];
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
